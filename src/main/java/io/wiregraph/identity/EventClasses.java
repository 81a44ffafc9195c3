package io.wiregraph.identity;

/** What deciding on events needs to know of the ontology. Implementations are immutable. */
public interface EventClasses {

  /** Of no class anything is known. */
  EventClasses NONE =
      new EventClasses() {
        @Override
        public Kinship kinship(String one, String other) {
          return Kinship.NONE;
        }

        @Override
        public boolean isSymmetric(String type) {
          return false;
        }
      };

  /** How two classes of events stand to each other, the closest first. */
  enum Kinship {
    /** One class. */
    SAME,
    /** One is above the other: a veto is a rejection. */
    ABOVE,
    /** The ontology says that one may be told as the other: a killing as a death. */
    RELATED,
    /** Both are below the same narrow class: a bombing and an air strike are attacks. */
    SIBLINGS,
    /** One event is not described as both. */
    NONE
  }

  /** Returns how two classes stand to each other, each given by its local name. */
  Kinship kinship(String one, String other);

  /** Returns whether agent and patient of a class may change places, as those of a meeting. */
  boolean isSymmetric(String type);
}

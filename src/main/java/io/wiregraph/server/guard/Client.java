package io.wiregraph.server.guard;

/** Who waits for an answer. Is asked and told by the thread of the watch. */
public interface Client {

  /** Somebody who stays, and cannot be told anything. */
  Client PATIENT =
      new Client() {
        @Override
        public boolean hasLeft() {
          return false;
        }

        @Override
        public void tell(RefusedException why) {
          // Who works for nobody finds out by itself.
        }
      };

  /** Returns whether the client is gone; is not asked once the answer has begun. */
  boolean hasLeft();

  /** Tells the client that there will be no answer, because the work does not end when told to. */
  void tell(RefusedException why);
}

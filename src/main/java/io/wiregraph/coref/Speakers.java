package io.wiregraph.coref;

import io.wiregraph.coref.Quotes.Quotation;
import io.wiregraph.fact.EntityType;
import io.wiregraph.fact.MentionKind;
import io.wiregraph.gazetteer.Gender;
import io.wiregraph.parse.Sentence;

/** Who says what stands between quotation marks, as far as it is easy to tell. */
final class Speakers {

  /** How many sentences away a speaker may be who stands in no sentence of the quotation. */
  private static final int REACH = 2;

  private static final int NONE = -1;

  private final Story story;
  private final int[] speakers;

  Speakers(Story story) {
    this.story = story;
    Quotes quotes = story.quotes();
    this.speakers = new int[quotes.count() + 1];
    for (int i = 1; i <= quotes.count(); i++) {
      speakers[i] = find(i, quotes.get(i));
    }
  }

  /** Returns the mention of who says the quotation of that number, or -1. */
  int of(int quotation) {
    return quotation == 0 ? NONE : speakers[quotation];
  }

  private int find(int number, Quotation q) {
    int speaker = behind(number, q);
    int above = speaker != NONE && isPerson(speaker) ? NONE : above(number, q);
    if (speaker == NONE || (above != NONE && isPerson(above))) {
      // "He said: '…,' news agencies reported"
      speaker = above == NONE ? speaker : above;
    }
    if (speaker == NONE && number > 1 && continues(q, story.quotes().get(number - 1))) {
      speaker = speakers[number - 1];
    }
    return speaker == NONE ? near(q) : speaker;
  }

  private boolean isPerson(int mention) {
    int chain = story.chain(mention);
    return story.type(chain) == EntityType.PERSON || story.gender(chain) != Gender.UNKNOWN;
  }

  /** "…," she said; "…," said Berg. */
  private int behind(int number, Quotation q) {
    Sentence s = story.sentenceAt(q.lastSentence());
    int next = q.last() + 2;
    for (int i = next; q.closed() && i < s.size() && i <= next + 1; i++) {
      for (int token = 0; token < s.size(); token++) {
        int subject = Tree.isSubject(s, token) ? speaker(number, q.lastSentence(), token) : NONE;
        if (subject != NONE
            && (story.get(subject).first() == i || s.head(token) == i)
            && isVerb(s, s.head(token))) {
          return subject;
        }
      }
    }
    return NONE;
  }

  /** Berg told them that it was "a mistake"; Berg said: "It was a mistake." */
  private int above(int number, Quotation q) {
    Sentence s = story.sentenceAt(q.sentence());
    if (q.first() >= s.size()) {
      return NONE;
    }
    for (int at = s.head(q.first()); at >= 0; at = s.head(at)) {
      int subject =
          story.quotes().quotation(q.sentence(), at) == number || !isVerb(s, at)
              ? NONE
              : Tree.subjectOf(s, at);
      int speaker = subject < 0 ? NONE : speaker(number, q.sentence(), subject);
      if (speaker != NONE) {
        return speaker;
      }
    }
    return NONE;
  }

  private static boolean isVerb(Sentence s, int token) {
    return token >= 0 && s.tag(token).startsWith("VB");
  }

  /** A quotation goes on where one stands before it, or was left open a paragraph before. */
  private boolean continues(Quotation q, Quotation before) {
    int section = story.sentenceAt(q.sentence()).section();
    int other = story.sentenceAt(before.lastSentence()).section();
    return section == other || (!before.closed() && section == other + 1);
  }

  private int near(Quotation q) {
    int best = NONE;
    int least = Integer.MAX_VALUE;
    for (int i = 0; i < story.size(); i++) {
      int from = story.get(i).sentence();
      int distance = Math.abs(from - q.sentence());
      if (distance <= REACH
          && story.sentence(i).section() == story.sentenceAt(q.sentence()).section()
          && Tree.isSubject(story.sentence(i), story.get(i).head())
          && story.type(story.chain(i)) == EntityType.PERSON
          && !story.isQuoted(i)) {
        int cost = distance * 2 + (from < q.sentence() ? 0 : 1);
        if (cost < least) {
          least = cost;
          best = i;
        }
      }
    }
    return best;
  }

  private int speaker(int number, int sentence, int token) {
    int mention = story.withHead(sentence, token);
    boolean speaks =
        mention >= 0
            && story.quotes().isAround(story.quotation(mention), number)
            && story.get(mention).kind() != MentionKind.DATE
            && story.get(mention).kind() != MentionKind.QUANTITY;
    return speaks ? mention : NONE;
  }
}

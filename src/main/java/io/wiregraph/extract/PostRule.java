package io.wiregraph.extract;

import io.wiregraph.fact.Argument;
import io.wiregraph.fact.FactKind;
import io.wiregraph.fact.Role;
import io.wiregraph.lexicon.LexicalEntry;

/**
 * Who holds which post where: "Foreign Minister Sergei Lavrov", "Vitaly Churkin, Russia's
 * ambassador to the UN".
 */
final class PostRule {

  private final Reading reading;
  private final Tree tree;
  private final RelationNouns nouns;
  private final Organizations organizations;

  PostRule(Reading reading) {
    this.reading = reading;
    this.tree = reading.tree;
    this.nouns = new RelationNouns(reading);
    this.organizations = new Organizations(reading, nouns);
  }

  /** Adds a draft for each noun of posts whose holder the sentence names. */
  void apply() {
    Bearers bearers = new Bearers(reading, nouns);
    for (int i = 0; i < tree.size(); i++) {
      LexicalEntry entry = nouns.entry(i);
      if (entry != null && RelationNouns.isPost(entry)) {
        draft(i, entry, bearers.of(i, entry));
      }
    }
  }

  private void draft(int noun, LexicalEntry entry, Bearers.Bearer bearer) {
    int holder = bearer.token();
    if (holder == Tree.NONE || (!tree.isProper(holder) && !tree.tag(holder).equals("PRP"))) {
      return;
    }
    Draft draft =
        new Draft(
            FactKind.RELATION,
            entry.type(),
            "post-" + bearer.shape() + ":" + entry.id(),
            reading.index,
            bearer.isCopula() ? noun : Tree.NONE,
            entry);
    draft.predicate = tree.lower(noun);
    if (bearer.isCopula()) {
      draft.trigger = tree.sentence().span(noun);
      reading.taken.add(noun);
    }
    int organization = organizations.of(noun, holder);
    draft.add(reading.phrases.name(Role.SUBJECT, holder));
    draft.add(post(noun, entry, organization, holder));
    if (organization != Tree.NONE) {
      draft.add(reading.phrases.noun(Role.ORGANIZATION, organization));
    }
    draft.confidence = bearer.isCopula() ? 0.75 : 0.85;
    reading.drafts.add(draft);
  }

  /** The words of the post, without article, organisation and holder. */
  private Argument post(int noun, LexicalEntry entry, int organization, int bearer) {
    boolean hyphenated = nouns.lastWord(noun) != noun;
    int first = hyphenated ? noun : noun - entry.modifiers().size();
    while (first > 0 && isPostModifier(first - 1) && first - 1 != organization) {
      first--;
    }
    int last = nouns.lastWord(noun);
    for (int child : tree.children(noun, "nmod")) {
      boolean inTitle = child < bearer || bearer < noun;
      if (child > noun
          && child != organization
          && inTitle
          && tree.preposition(child).equals("of")) {
        last = Math.max(last, reading.phrases.last(child));
      }
    }
    while (last > noun && last >= bearer && bearer > noun) {
      last--;
    }
    return reading.phrases.argument(Role.POST, tree.sentence().span(first, last), noun);
  }

  private boolean isPostModifier(int i) {
    boolean word =
        tree.tag(i).startsWith("NN") || tree.tag(i).equals("JJ") || tree.tag(i).equals("HYPH");
    return word && !tree.isNamed(i) && !organizations.isOrganization(i);
  }
}

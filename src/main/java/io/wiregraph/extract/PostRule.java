package io.wiregraph.extract;

import io.wiregraph.fact.Argument;
import io.wiregraph.fact.Role;
import io.wiregraph.lexicon.LexicalEntry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who holds which post where: "Foreign Minister Sergei Lavrov", "Vitaly Churkin, Russia's
 * ambassador to the UN".
 */
final class PostRule {

  private final Reading reading;
  private final Tree tree;
  private final RelationNouns nouns;
  private final Organizations organizations;
  private final Referents referents;

  PostRule(Reading reading) {
    this.reading = reading;
    this.tree = reading.tree;
    this.nouns = reading.relationNouns;
    this.organizations = reading.organizations;
    this.referents = reading.referents;
  }

  /** Adds a draft for each noun of posts whose holder the sentence names. */
  void apply() {
    Bearers bearers = reading.bearers;
    PostVerbs verbs = reading.postVerbs;
    for (int i = 0; i < tree.size(); i++) {
      LexicalEntry entry = nouns.entry(i);
      if (entry == null ? tree.isNoun(i) && verbs.isMadePost(i) : RelationNouns.isPost(entry)) {
        draft(i, entry, bearers.of(i, entry));
      }
    }
  }

  private void draft(int noun, @Nullable LexicalEntry entry, Bearer bearer) {
    if (bearer.token() == Tree.NONE) {
      return;
    }
    int holder = referents.named(bearer.token());
    List<Integer> of = organizations.of(noun, entry, bearer);
    if ((!tree.isProper(holder) && !tree.tag(holder).startsWith("PRP"))
        || (entry == null && of.isEmpty())) {
      return;
    }
    Draft draft = bearer.draft(reading, RelationNouns.POST, "post", noun, entry);
    int organization = of.isEmpty() ? Tree.NONE : of.get(0);
    draft.add(reading.phrases.name(Role.SUBJECT, holder));
    draft.add(post(noun, entry, organization, bearer.token()));
    for (int each : of) {
      draft.add(reading.phrases.noun(Role.ORGANIZATION, each));
    }
    reading.drafts.add(draft);
  }

  /** The words of the post, without article, organisation and holder. */
  private Argument post(int noun, @Nullable LexicalEntry entry, int organization, int bearer) {
    boolean hyphenated = nouns.lastWord(noun) != noun;
    int first = hyphenated || entry == null ? noun : noun - entry.modifiers().size();
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

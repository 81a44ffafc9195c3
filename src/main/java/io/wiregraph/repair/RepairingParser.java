package io.wiregraph.repair;

import io.wiregraph.lexicon.Lexicon;
import io.wiregraph.parse.ParsedArticle;
import io.wiregraph.parse.Parser;
import io.wiregraph.parse.Sentence;
import io.wiregraph.text.Article;
import java.util.List;

/**
 * A parser whose trees are mended by the {@link TreeRepair}s, so that mentions and facts are found
 * on the same trees. It stands outside of a parse cache, as the lexicon decides what is mended.
 */
public final class RepairingParser implements Parser {

  /** Raised when the repairs mend the same parse in another way. */
  public static final String VERSION = "repair-10";

  /** The repairs, in the order in which each token is shown to them. */
  private static final List<TreeRepair> REPAIRS =
      List.of(
          new ReportedSubjectRepair(),
          new InvertedInsertionRepair(),
          new InsertedCueRepair(),
          new FrontedPlaceRepair(),
          new ListedParticipleRepair(),
          new SemicolonRepair(),
          new WithClauseRepair(),
          new InvertedCueRepair(),
          new FinalSpeakerRepair(),
          new LooseReportRepair(),
          new TrailingCueRepair(),
          new FinalCueRepair(),
          new ClosingCueRepair(),
          new FrontedInsertionRepair(),
          new EstimateRepair(),
          new ObjectVerbRepair(),
          new ReducedRelativeRepair(),
          new QuotedPredicateRepair(),
          new ClearThatRepair(),
          new GerundReportRepair(),
          new QuotedAsRepair(),
          new ReportedParticipleRepair(),
          new IndirectQuestionRepair(),
          new AddressedSubjectRepair(),
          new AddressedThatRepair(),
          new ListedSpeakerRepair(),
          new DateNameRepair(),
          new VerbalNounRepair(),
          new InfinitiveNounRepair(),
          new AmountRepair(),
          new ClauseEdgeRepair(),
          new ObjectDateRepair(),
          new ByPhraseRepair(),
          new DateSubjectRepair(),
          new DateObjectRepair(),
          new ParticleRepair(),
          new AddresseeRepair(),
          new DoubleObjectRepair(),
          new PhrasalPrepositionRepair(),
          new CaseParticipleRepair(),
          new GerundRepair(),
          new GerundObjectRepair(),
          new ChargeRepair(),
          new LooseClauseRepair(),
          new LooseRelativeRepair(),
          new NearerVerbRepair(),
          new RelativeNounVerbRepair(),
          new QuotedSourceRepair(),
          new ThatAgainRepair(),
          new SecondCueRepair(),
          new OwnClauseRepair(),
          new AddedCueRepair(),
          new ParticipleRootRepair(),
          new MisreadAuxiliaryRepair(),
          new TrailingParticipleRepair(),
          new GoalRepair(),
          new NounContentRepair(),
          new ListedInfinitiveRepair(),
          new DatedRelativeRepair(),
          new CausedHaveRepair(),
          new BareContentRepair(),
          new BareInfinitiveRepair(),
          new BareCueRepair(),
          new PronounSubjectRepair(),
          new ParticipleSubjectRepair(),
          new NamingParticipleRepair(),
          new BelievedParticipleRepair(),
          new RelativeClauseRepair(),
          new RelativeReportRepair(),
          new ContentClauseRepair(),
          new FinalSourceRepair(),
          new PurposeParticipleRepair(),
          new PersonalRelativeRepair(),
          new SecondObjectRepair(),
          new ProgressiveRepair(),
          new CommentParticipleRepair(),
          new PlaceRelativeRepair(),
          new FiniteConjunctRepair(),
          new NearerAsRepair(),
          new AfterClauseRepair(),
          new QuotedSubjectRepair());

  private final Parser parser;
  private final Lexicon lexicon;

  /** Mends what {@code parser} gives. */
  public RepairingParser(Parser parser, Lexicon lexicon) {
    this.parser = parser;
    this.lexicon = lexicon;
  }

  @Override
  public ParsedArticle parse(Article article) {
    return mended(parser.parse(article));
  }

  /** Returns what the parser gave once, mended. */
  public ParsedArticle mended(ParsedArticle parsed) {
    return new ParsedArticle(parsed.sentences().stream().map(this::mended).toList(), parsed.cut());
  }

  private Sentence mended(Sentence sentence) {
    MendableTree tree = new MendableTree(sentence, lexicon);
    boolean changed = false;
    for (int i = 0; i < sentence.size(); i++) {
      for (TreeRepair repair : REPAIRS) {
        changed |= repair.mend(tree, i);
      }
    }
    return changed ? tree.mended() : sentence;
  }

  @Override
  public String version() {
    return parser.version() + "+" + VERSION;
  }
}

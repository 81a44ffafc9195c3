package io.wiregraph.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A program that reads articles, which are measured against each other. */
public enum Contender {
  /** CoreNLP with all annotators that give what this program gives. */
  FULL(12_288),
  /** CoreNLP with the least that any user would need, one model of names among it. */
  LEAN(4_096),
  /** This program, from its launcher to the committed graph. */
  OURS(1_536);

  private static final String CORENLP = "edu.stanford.nlp.pipeline.StanfordCoreNLP";

  /** What needs {@code natlog}, which the list leaves unsaid: OpenIE. */
  private static final List<String> ALL =
      List.of(
          "-annotators",
          "tokenize,pos,lemma,ner,depparse,coref,natlog,openie,kbp,entitylink,quote",
          // The class path has no library of holidays: in favour of CoreNLP.
          "-sutime.binders",
          "0");

  private static final List<String> LEAST =
      List.of(
          "-annotators",
          "tokenize,pos,lemma,ner,depparse",
          "-ner.model",
          "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz",
          "-ner.applyFineGrained",
          "false",
          "-ner.applyNumericClassifiers",
          "false",
          "-ner.useSUTime",
          "false",
          "-ner.buildEntityMentions",
          "false");

  private static final Pattern TOTAL =
      Pattern.compile("^TOTAL: .* for (\\d+) tokens", Pattern.MULTILINE);

  private final int heap;

  Contender(int heap) {
    this.heap = heap;
  }

  /** Returns the heap that costs it nothing, in megabytes (2^20 bytes). */
  public int ampleHeap() {
    return heap;
  }

  /**
   * Returns how to start it.
   *
   * @param home the folder of this program
   * @param java the executable of Java; this program's launcher finds its own
   * @param classPath has CoreNLP and its models
   * @param heap the most heap that it may have, in megabytes
   * @param texts what to read
   * @param work an empty folder for what it writes
   */
  public Call call(Path home, Path java, String classPath, int heap, Texts texts, Path work)
      throws IOException {
    return switch (this) {
      case FULL -> coreNlp(ALL, java, classPath, heap, texts, work);
      case LEAN -> coreNlp(LEAST, java, classPath, heap, texts, work);
      case OURS ->
          new Call(
              List.of(
                  home.resolve("wiregraph").toString(),
                  "build",
                  "--no-cache",
                  "--store",
                  work.resolve("store").toString(),
                  texts.folder().toString()),
              Map.of("JAVA_OPTS", "-Xmx" + heap + "m"));
    };
  }

  /**
   * Returns how many tokens CoreNLP says that it read.
   *
   * @param output what it printed
   */
  public static OptionalLong tokens(String output) {
    Matcher total = TOTAL.matcher(output);
    return total.find() ? OptionalLong.of(Long.parseLong(total.group(1))) : OptionalLong.empty();
  }

  private static Call coreNlp(
      List<String> settings, Path java, String classPath, int heap, Texts texts, Path work)
      throws IOException {
    Path list = work.resolve("files.txt");
    Files.writeString(
        list,
        texts.files().stream().map(Path::toString).collect(Collectors.joining("\n")),
        StandardCharsets.UTF_8);
    List<String> words =
        new ArrayList<>(List.of(java.toString(), "-Xmx" + heap + "m", "-cp", classPath, CORENLP));
    words.addAll(settings);
    words.addAll(
        List.of(
            "-threads",
            Integer.toString(Runtime.getRuntime().availableProcessors()),
            "-filelist",
            list.toString(),
            "-outputFormat",
            "json",
            "-outputDirectory",
            work.resolve("out").toString()));
    return new Call(words, Map.of());
  }
}

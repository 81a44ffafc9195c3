package io.wiregraph.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.wiregraph.identity.Curation;
import io.wiregraph.rdf.CurationGraph;
import io.wiregraph.rdf.GraphOptions;
import io.wiregraph.rdf.IriMinter;
import io.wiregraph.text.ArticleId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * A store in one file: a Zip archive of what cannot be made again, in an order and with bytes that
 * depend on the store alone. {@code backup.json} has the settings, {@code articles.jsonl} which
 * articles are in, {@code curation.nt} the user's decisions, {@code pack/} the domain pack, {@code
 * records/} the records of the articles. All graphs derive from that.
 */
public final class StoreArchive {

  private static final int FORMAT = 1;
  private static final String ABOUT = "backup.json";
  private static final String ARTICLES = "articles.jsonl";
  private static final String CURATION = "curation.nt";
  private static final String PACK = "pack/";
  private static final String RECORDS = "records/";

  /** No name of ours leads out of a folder. */
  private static final Pattern PACK_FILE =
      Pattern.compile("pack/(?:[A-Za-z0-9_][A-Za-z0-9_.-]*/)*[A-Za-z0-9_][A-Za-z0-9_.-]*");

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Zip keeps no older time. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private StoreArchive() {}

  /**
   * What an archive says of its store.
   *
   * @param base what all IRIs start with
   * @param isOfPack whether there is a domain pack in it
   * @param assertion what counts as factual
   * @param rows the articles
   * @param curation the user's decisions
   */
  public record Contents(
      String base,
      boolean isOfPack,
      GraphOptions.Assertion assertion,
      List<ArticleRow> rows,
      Curation curation) {

    /** Takes a copy. */
    public Contents {
      rows = List.copyOf(rows);
    }
  }

  /**
   * Writes a store.
   *
   * @throws java.io.UncheckedIOException if a record is missing
   */
  public static void write(GraphStore store, Path folder, OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    ObjectNode about =
        JSON.createObjectNode()
            .put("backup", FORMAT)
            .put("format", StoreFolder.FORMAT)
            .put("base", store.iris().base())
            .put("assertion", store.assertion().code())
            .put("domain", store.pack().name())
            .put("articles", store.articles().size());
    add(zip, ABOUT, (JSON.writeValueAsString(about) + "\n").getBytes(StandardCharsets.UTF_8));
    StringBuilder rows = new StringBuilder();
    SortedSet<String> digests = new TreeSet<>();
    for (ArticleRow row : store.articles().values()) {
      digests.add(row.record());
      rows.append(
              JSON.createObjectNode()
                  .put("id", row.id().value())
                  .put("record", row.record())
                  .put("content", row.contentHash())
                  .put("graph", row.graphVersion())
                  .put("analyser", row.analyser()))
          .append('\n');
    }
    add(zip, ARTICLES, rows.toString().getBytes(StandardCharsets.UTF_8));
    add(zip, CURATION, curation(store).getBytes(StandardCharsets.UTF_8));
    Path pack = new StoreFolder(folder).packFolder();
    if (pack != null) {
      for (var file : files(pack).entrySet()) {
        add(zip, PACK + file.getKey(), Files.readAllBytes(file.getValue()));
      }
    }
    for (String digest : digests) {
      // Read whole first: what is damaged is not put by for later.
      store.recordFiles().read(digest);
      add(zip, RECORDS + digest, store.recordFiles().bytes(digest));
    }
    zip.finish();
  }

  private static SortedMap<String, Path> files(Path folder) throws IOException {
    SortedMap<String, Path> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      all.filter(Files::isRegularFile)
          .forEach(f -> files.put(folder.relativize(f).toString().replace('\\', '/'), f));
    }
    return files;
  }

  private static String curation(GraphStore store) {
    SortedSet<String> lines = new TreeSet<>();
    new CurationGraph(store.iris())
        .map(
            store.curation(),
            (s, p, o) ->
                lines.add(
                    NodeFmtLib.strNT(s)
                        + " "
                        + NodeFmtLib.strNT(p)
                        + " "
                        + NodeFmtLib.strNT(o)
                        + " .\n"));
    return String.join("", lines);
  }

  /** Not compressed: records are already, and what a compressor writes differs by its version. */
  private static void add(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    CRC32 sum = new CRC32();
    sum.update(bytes);
    ZipEntry entry = new ZipEntry(name);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(bytes.length);
    entry.setCrc(sum.getValue());
    entry.setTimeLocal(NO_TIME);
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }

  /**
   * Reads what an archive says of its store.
   *
   * @throws StoreException if it is none of ours, or of a newer program
   */
  public static Contents read(Path archive) throws IOException {
    try (ZipFile zip = new ZipFile(archive.toFile(), StandardCharsets.UTF_8)) {
      JsonNode about = JSON.readTree(bytes(zip, ABOUT));
      int format = Math.max(about.path("backup").asInt(), about.path("format").asInt());
      if (format > FORMAT) {
        throw new StoreException(
            archive
                + " was made by a newer Wiregraph (format "
                + format
                + ", this program reads "
                + FORMAT
                + ")");
      }
      String base = about.path("base").asText();
      IriMinter.checkBase(base);
      List<ArticleRow> rows = new ArrayList<>();
      String lines = new String(bytes(zip, ARTICLES), StandardCharsets.UTF_8);
      for (String line : lines.lines().toList()) {
        rows.add(row(JSON.readTree(line)));
      }
      return new Contents(
          base,
          zip.stream().anyMatch(e -> e.getName().startsWith(PACK)),
          GraphOptions.Assertion.valueOf(about.path("assertion").asText().toUpperCase(Locale.ROOT)),
          rows,
          new CurationGraph(new IriMinter(base)).read(graph(bytes(zip, CURATION))));
    } catch (ZipException | IllegalArgumentException e) {
      throw new StoreException(archive + " is no backup, or a damaged one: " + e.getMessage(), e);
    }
  }

  private static ArticleRow row(JsonNode line) {
    return new ArticleRow(
        new ArticleId(line.path("id").asText()),
        line.path("record").asText(),
        line.path("content").asText(),
        line.path("graph").asText(),
        line.path("analyser").asText());
  }

  private static Graph graph(byte[] lines) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.source(new ByteArrayInputStream(lines)).lang(Lang.NTRIPLES).parse(graph);
    return graph;
  }

  /**
   * Unpacks the domain pack of an archive.
   *
   * @param folder where to; an empty folder
   */
  public static void unpackPack(Path archive, Path folder) throws IOException {
    try (ZipFile zip = new ZipFile(archive.toFile(), StandardCharsets.UTF_8)) {
      List<? extends ZipEntry> entries =
          zip.stream().filter(e -> e.getName().startsWith(PACK)).toList();
      for (ZipEntry entry : entries) {
        if (!PACK_FILE.matcher(entry.getName()).matches()) {
          throw new StoreException(archive + " is no backup of ours: it has " + entry.getName());
        }
        Path file = folder.resolve(entry.getName().substring(PACK.length()));
        Files.createDirectories(file.getParent());
        Files.write(file, bytes(zip, entry.getName()));
      }
    }
  }

  /**
   * Puts the records of an archive into a store.
   *
   * @throws java.io.UncheckedIOException if one is damaged
   */
  public static void unpackRecords(Path archive, List<ArticleRow> rows, GraphStore store)
      throws IOException {
    try (ZipFile zip = new ZipFile(archive.toFile(), StandardCharsets.UTF_8)) {
      for (ArticleRow row : rows) {
        store.recordFiles().put(row.record(), bytes(zip, RECORDS + row.record()));
      }
    }
  }

  private static byte[] bytes(ZipFile zip, String name) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      throw new StoreException(zip.getName() + " is no backup, or a damaged one: it lacks " + name);
    }
    try (InputStream in = zip.getInputStream(entry)) {
      return in.readAllBytes();
    }
  }
}

package io.wiregraph.server.web;

import io.wiregraph.server.http.Answers;
import io.wiregraph.server.http.Document;
import io.wiregraph.server.http.Validator;
import io.wiregraph.text.Sha256;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Styles, scripts and pictures of the pages, and the libraries that they use, all from the program
 * itself. Their address has a hash of all of them in it, {@code /web/HASH/NAME}, so that browsers
 * may keep them for ever; files of one state never meet those of another.
 */
public final class WebFiles extends HttpServlet {

  private static final long serialVersionUID = 1L;

  /** A year, the longest that caches take as a word for ever (RFC 9111 has no greater one). */
  private static final String FOR_EVER = "public, max-age=31536000, immutable";

  private static final String FOLDER = "/io/wiregraph/web/";
  private static final String LIST = "files.txt";
  private static final int VERSION_BYTES = 6;

  /** Where a file of the list lies elsewhere: in the WebJar of a library. */
  private static final Map<String, String> LIBRARIES =
      Map.of(
          "lib/cytoscape.js",
          "/META-INF/resources/webjars/cytoscape/3.33.1/dist/cytoscape.esm.min.mjs",
          "lib/yasqe.js",
          "/META-INF/resources/webjars/zazuko__yasqe/4.5.0/build/yasqe.min.js",
          "lib/yasqe.css",
          "/META-INF/resources/webjars/zazuko__yasqe/4.5.0/build/yasqe.min.css");

  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css;charset=utf-8",
          "js", "text/javascript;charset=utf-8",
          "json", "application/json",
          "svg", "image/svg+xml");

  private static final WebFiles SHIPPED = new WebFiles();

  private final transient SortedMap<String, Document> files = new TreeMap<>();
  private final String version;

  private WebFiles() {
    MessageDigest hash = Sha256.start();
    for (String name : new String(read(LIST), StandardCharsets.UTF_8).lines().toList()) {
      byte[] bytes = name.equals("words.js") ? words() : read(name);
      hash.update(bytes);
      files.put(name, new Document(bytes, type(name)));
    }
    version = HexFormat.of().formatHex(hash.digest(), 0, VERSION_BYTES);
  }

  /** Returns the files that come with the program. */
  public static WebFiles shipped() {
    return SHIPPED;
  }

  /** Returns the path below which the files are, without a slash before it, with one behind. */
  static String folder() {
    return "web/" + SHIPPED.version + "/";
  }

  private static String type(String name) {
    String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
    if (type == null) {
      throw new IllegalStateException("nobody said what type " + name + " has");
    }
    return type;
  }

  /** The words as a module, which browsers load along with the other scripts. */
  private static byte[] words() {
    String json = new String(read("words/en.json"), StandardCharsets.UTF_8);
    return ("export default " + json.strip() + ";\n").getBytes(StandardCharsets.UTF_8);
  }

  /** Opens a file of the folder or of a library. */
  static InputStream open(String name) {
    String place = LIBRARIES.getOrDefault(name, FOLDER + name);
    InputStream in = WebFiles.class.getResourceAsStream(place);
    if (in == null) {
      throw new IllegalStateException("the program lacks its " + place);
    }
    return in;
  }

  private static byte[] read(String name) {
    try (InputStream in = open(name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getPathInfo() == null ? "/" : request.getPathInfo();
    int slash = path.indexOf('/', 1);
    Document file = slash < 0 ? null : files.get(path.substring(slash + 1));
    if (file == null || !path.substring(1, slash).equals(version)) {
      Answers.refuse(
          HttpServletResponse.SC_NOT_FOUND, "The pages' files are below " + folder(), response);
      return;
    }
    boolean isAtHand = new Validator(file.tag(), null).isAnswered(request, response);
    response.setHeader("Cache-Control", FOR_EVER);
    if (!isAtHand) {
      response.setContentType(file.contentType());
      response.setContentLength(file.length());
      file.writeTo(response.getOutputStream());
    }
  }
}

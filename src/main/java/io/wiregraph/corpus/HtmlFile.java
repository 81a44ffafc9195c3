package io.wiregraph.corpus;

import io.wiregraph.text.Article;
import io.wiregraph.text.Metadata;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * A saved web page: its article's text with the headline above and blank lines between paragraphs,
 * and what the page says of it.
 */
final class HtmlFile implements OneArticle.Format {

  private static final Pattern DECLARED =
      Pattern.compile(
          "<(?:meta|\\?xml)\\b[^>]{0,200}?(?:charset|encoding)\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]+)",
          Pattern.CASE_INSENSITIVE);

  /** Where a declaration is looked for (the standard's 1,024 bytes are often overrun). */
  private static final int HEAD = 4096;

  /** Names that the WHATWG Encoding standard reads as windows-1252. */
  private static final Set<String> WINDOWS_1252 =
      Set.of("iso-8859-1", "iso8859-1", "latin1", "latin-1", "us-ascii", "ascii", "windows-1252");

  private final ReadOptions options;

  HtmlFile(ReadOptions options) {
    this.options = options;
  }

  @Override
  public Article read(FoundFile file) throws UnreadableException {
    byte[] bytes = FileBytes.readAll(file, options.maxMarkedUpBytes());
    Document page = Jsoup.parse(Decoding.decode(bytes, declared(bytes)));
    Metadata metadata = HtmlMetadata.of(page);
    HtmlText text = HtmlText.of(page, metadata.headline());
    return new ArticleMaker(options).make(file.id(), text.text(), text.sections(), metadata);
  }

  /**
   * Returns the encoding that a page declares; UTF-8 where it declares none, or one of two bytes a
   * character, which it cannot be written in if we could read the declaration.
   */
  private static Charset declared(byte[] bytes) throws UnreadableException {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    Matcher found = DECLARED.matcher(head);
    if (!found.find()) {
      return StandardCharsets.UTF_8;
    }
    String name = found.group(1).toLowerCase(Locale.ROOT);
    if (name.startsWith("utf-16") || name.startsWith("utf-32")) {
      return StandardCharsets.UTF_8;
    }
    try {
      return Charset.forName(WINDOWS_1252.contains(name) ? "windows-1252" : name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new UnreadableException("encoding error: the page declares " + name + ", unknown", e);
    }
  }
}

package io.wiregraph.server.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/**
 * A page that is open in a browser: what it asks for, what goes wrong in it, what people do to it.
 */
public final class Tab implements AutoCloseable {

  /** Is there when nothing is being fetched and the view has said what it has to say. */
  private static final String SETTLED =
      "new Promise(done => { const look = () => document.readyState === 'complete'"
          + " && document.documentElement.classList.contains('drawn')"
          + " && !document.querySelector('[aria-busy], .bones')"
          + " ? setTimeout(done, 50) : setTimeout(look, 20); look(); })";

  private final Browser browser;
  private final String session;
  private final String target;
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private final List<String> errors = new CopyOnWriteArrayList<>();
  private final AtomicLong bytes = new AtomicLong();

  Tab(Browser browser, String session, String target) {
    this.browser = browser;
    this.session = session;
    this.target = target;
    browser.listen(this::hear);
    for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
      ask(domain + ".enable", Map.of());
    }
  }

  private void hear(JsonNode event) {
    if (!event.path("sessionId").asText().equals(session)) {
      return;
    }
    JsonNode about = event.get("params");
    switch (event.get("method").asText()) {
      case "Network.requestWillBeSent" -> requests.add(about.at("/request/url").asText());
      case "Network.loadingFinished" -> bytes.addAndGet(about.get("encodedDataLength").asLong());
      case "Runtime.exceptionThrown" -> errors.add(about.get("exceptionDetails").toString());
      case "Log.entryAdded" -> {
        if (about.at("/entry/level").asText().equals("error")) {
          errors.add(about.get("entry").toString());
        }
      }
      case "Runtime.consoleAPICalled" -> {
        if (about.get("type").asText().equals("error")) {
          errors.add(about.get("args").toString());
        }
      }
      default -> {}
    }
  }

  /** Asks the browser for something about this page. */
  JsonNode ask(String method, Map<String, ?> parameters) {
    return browser.ask(session, method, parameters);
  }

  /** Sets how wide and high the window is, in CSS pixels. */
  public Tab size(int width, int height) {
    ask(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    return this;
  }

  /** Makes it prefer the dark theme or the light one, and nothing that moves. */
  public Tab theme(String theme) {
    ask(
        "Emulation.setEmulatedMedia",
        Map.of(
            "features",
            List.of(
                Map.of("name", "prefers-color-scheme", "value", theme),
                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
    return this;
  }

  /** Runs no scripts of pages from now on. */
  public Tab withoutScripts() {
    ask("Emulation.setScriptExecutionDisabled", Map.of("value", true));
    return this;
  }

  /** Goes to an address and waits until the view is drawn. */
  public Tab visit(String address) {
    JsonNode gone = ask("Page.navigate", Map.of("url", address));
    if (gone.has("errorText")) {
      throw new IllegalStateException(address + ": " + gone.get("errorText").asText());
    }
    return settle();
  }

  /** Goes to an address, where no scripts run, and waits until it is loaded. */
  public Tab read(String address) {
    CompletableFuture<Void> isLoaded = new CompletableFuture<>();
    browser.listen(
        event -> {
          if (event.path("sessionId").asText().equals(session)
              && event.get("method").asText().equals("Page.loadEventFired")) {
            isLoaded.complete(null);
          }
        });
    ask("Page.navigate", Map.of("url", address));
    isLoaded.join();
    return this;
  }

  /** Waits until the view is drawn. */
  public Tab settle() {
    evaluate(SETTLED);
    return this;
  }

  /** Returns what an expression is, as JSON; of a promise what becomes of it. */
  public JsonNode evaluate(String expression) {
    JsonNode answer =
        ask(
            "Runtime.evaluate",
            Map.of("expression", expression, "awaitPromise", true, "returnByValue", true));
    if (answer.has("exceptionDetails")) {
      throw new IllegalStateException(expression + ": " + answer.get("exceptionDetails"));
    }
    return answer.at("/result/value");
  }

  /** Waits until an expression is true, be it on another page that the tab is on its way to. */
  public Tab await(String expression) {
    String waiting =
        "new Promise(done => { const look = () => ("
            + expression
            + ") ? done(true) : setTimeout(look, 20); look(); })";
    for (; ; ) {
      try {
        evaluate(waiting);
        return this;
      } catch (IllegalStateException e) {
        if (!hasLeft(e)) {
          throw e;
        }
      }
    }
  }

  /** Returns whether a page was left while something was evaluated on it. */
  private static boolean hasLeft(Throwable failure) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
        .map(each -> String.valueOf(each.getMessage()))
        .anyMatch(said -> said.contains("navigated") || said.contains("context was destroyed"));
  }

  /** Returns the text of what a selector finds first. */
  public String text(String selector) {
    return evaluate("document.querySelector(" + quoted(selector) + ")?.innerText ?? ''").asText();
  }

  /** Returns how many things a selector finds. */
  public int count(String selector) {
    return evaluate("document.querySelectorAll(" + quoted(selector) + ").length").asInt();
  }

  /** Clicks what a selector finds first. */
  public Tab click(String selector) {
    evaluate("document.querySelector(" + quoted(selector) + ").click()");
    return this;
  }

  /** Types text where the focus is. */
  public Tab type(String text) {
    ask("Input.insertText", Map.of("text", text));
    return this;
  }

  /** Presses a key that types nothing, such as {@code ArrowDown}. */
  public Tab press(String key, int code) {
    Map<String, Object> event =
        Map.of("key", key, "code", key, "windowsVirtualKeyCode", code, "type", "rawKeyDown");
    ask("Input.dispatchKeyEvent", event);
    if (key.equals("Enter")) {
      ask("Input.dispatchKeyEvent", Map.of("key", key, "type", "char", "text", "\r"));
    }
    ask(
        "Input.dispatchKeyEvent",
        Map.of("key", key, "code", key, "windowsVirtualKeyCode", code, "type", "keyUp"));
    return this;
  }

  /** Presses a key with Ctrl held. */
  public Tab control(String key, int code) {
    for (String type : List.of("rawKeyDown", "keyUp")) {
      ask(
          "Input.dispatchKeyEvent",
          Map.of(
              "key",
              key,
              "code",
              key,
              "windowsVirtualKeyCode",
              code,
              "modifiers",
              2,
              "type",
              type));
    }
    return this;
  }

  /** Writes a picture of the window, at most so wide. */
  public void picture(Path file, int most) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    JsonNode size = evaluate("[innerWidth, innerHeight]");
    int width = size.get(0).asInt();
    Map<String, ?> clip =
        Map.of(
            "x",
            0,
            "y",
            0,
            "width",
            width,
            "height",
            size.get(1).asInt(),
            "scale",
            Math.min(1.0, (double) most / width));
    String png =
        ask("Page.captureScreenshot", Map.of("format", "png", "clip", clip)).get("data").asText();
    Files.write(file, Base64.getDecoder().decode(png));
  }

  /** Returns the addresses that were asked for, data of pages themselves left out. */
  public List<String> requests() {
    return requests.stream().filter(url -> url.startsWith("http")).toList();
  }

  /** Returns how many bytes came, headers and all, compressed as they were sent. */
  public long bytes() {
    return bytes.get();
  }

  /** Presses the mouse at a place of the window, moves it by so much in steps, and lets go. */
  public Tab drag(int x, int y, int byX, int byY, int steps) {
    mouse("mousePressed", x, y);
    for (int step = 1; step <= steps; step++) {
      mouse("mouseMoved", x + byX * step / steps, y + byY * step / steps);
    }
    mouse("mouseReleased", x + byX, y + byY);
    return this;
  }

  private void mouse(String type, int x, int y) {
    ask(
        "Input.dispatchMouseEvent",
        Map.of("type", type, "x", x, "y", y, "button", "left", "buttons", 1, "clickCount", 1));
  }

  /** Returns what went wrong, as the console shows it. */
  public List<String> errors() {
    return List.copyOf(errors);
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  @Override
  public void close() {
    browser.ask("", "Target.closeTarget", Map.of("targetId", target));
  }
}

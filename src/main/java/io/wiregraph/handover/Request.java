package io.wiregraph.handover;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What is to be done.
 *
 * @param arguments the words of the command line
 * @param folder the folder that relative paths in them are relative to
 * @param isTerminal whether who waits for it looks at a terminal
 */
public record Request(List<String> arguments, String folder, boolean isTerminal) {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String ARGUMENTS = "arguments";
  private static final String FOLDER = "folder";
  private static final String TERMINAL = "terminal";

  /** Takes a copy. */
  public Request {
    arguments = List.copyOf(arguments);
  }

  byte[] bytes() throws IOException {
    ObjectNode out = JSON.createObjectNode().put(FOLDER, folder).put(TERMINAL, isTerminal);
    ArrayNode words = out.putArray(ARGUMENTS);
    arguments.forEach(words::add);
    return JSON.writeValueAsBytes(out);
  }

  /**
   * Reads a request.
   *
   * @throws IOException if it is none
   */
  static Request read(byte[] bytes) throws IOException {
    JsonNode in = JSON.readTree(bytes);
    JsonNode words = in.path(ARGUMENTS);
    if (!words.isArray() || !in.path(FOLDER).isTextual()) {
      throw new IOException("no request");
    }
    List<String> arguments = new ArrayList<>();
    words.forEach(word -> arguments.add(word.asText()));
    return new Request(arguments, in.path(FOLDER).asText(), in.path(TERMINAL).asBoolean());
  }
}

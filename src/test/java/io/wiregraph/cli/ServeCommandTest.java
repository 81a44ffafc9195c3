package io.wiregraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiregraph.cli.Calls.Outcome;
import io.wiregraph.pipeline.MadeUpStore;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code serve} says where it cannot do as it is told. */
class ServeCommandTest {

  @TempDir static Path dir;

  @BeforeAll
  static void write() throws IOException {
    MadeUpStore.build(dir.resolve("store"));
    write("who", "anna:secret\n");
    write("nobody", "# nobody\n");
    write("wrong", "secret\n");
    write("text", "no certificate\n");
  }

  private static void write(String name, String text) throws IOException {
    Files.writeString(dir.resolve(name), text, StandardCharsets.US_ASCII);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --port 65536                          | --port takes a number from 0 to 65535
          --port http                           | is not an int
          --host 192.0.2.1                      | --host takes an address of this machine
          --timeout 0                           | take 1 or more
          --allow-update                        | --allow-update needs --password-file
          --password-file @missing              | --password-file: there is no file
          --password-file @who --host 0.0.0.0   | --password-file needs --tls
          --password-file @nobody               | names nobody
          --password-file @wrong                | :1: not of the form name:password
          --tls @missing                        | --tls: there is no file
          --tls @text                           | there is no PRIVATE KEY in it
          --tls @text --tls-password-file @gone | --tls-password-file: there is no file
          --tls-password-file @who              | --tls-password-file goes with --tls
          --access-log @missing/access.log      | --access-log: no file can be written at
          """)
  void wrongOptionIsNamedAndNoSecretIs(String options, String message) {
    List<Object> words = new ArrayList<>(List.of("serve", "--store", dir.resolve("store")));
    if (!options.contains("--port")) {
      Collections.addAll(words, "--port", "0");
    }
    for (String word : options.split(" ")) {
      words.add(word.startsWith("@") ? dir.resolve(word.substring(1)) : word);
    }

    Outcome outcome = Calls.call(words.toArray());

    assertThat(outcome.err()).contains(message).doesNotContain("secret").doesNotContain("\tat ");
    assertThat(outcome.code()).isEqualTo(2);
  }

  @Test
  void takenPortAndMissingStoreAreFailures() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      Outcome outcome =
          Calls.call("serve", "--store", dir.resolve("store"), "--port", taken.getLocalPort());
      assertThat(outcome.err())
          .containsIgnoringCase("already in use")
          .contains("--port takes another");
      assertThat(outcome.code()).isEqualTo(1);
    }
    Outcome outcome = Calls.call("serve", "--store", dir.resolve("gone"), "--port", "0");
    assertThat(outcome.err()).contains("no Wiregraph store");
    assertThat(outcome.code()).isEqualTo(1);
  }
}

package io.wiregraph.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wiregraph.pack.DomainPack;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store and the domain pack that it was built with. */
class StorePackTest {

  @TempDir Path dir;

  private DomainPack pack(String name, String version) throws IOException {
    Path folder = Files.createDirectories(dir.resolve(name));
    String text =
        """
        @prefix owl: <http://www.w3.org/2002/07/owl#> .
        @prefix dcterms: <http://purl.org/dc/terms/> .
        @prefix vann: <http://purl.org/vocab/vann/> .
        <https://example.org/pack/%1$s> a owl:Ontology ;
          dcterms:identifier "%1$s" ; dcterms:title "%1$s"@en ; owl:versionInfo "%2$s" ;
          dcterms:license <https://creativecommons.org/publicdomain/zero/1.0/> ;
          vann:preferredNamespacePrefix "%1$s" ;
          vann:preferredNamespaceUri "https://example.org/%1$s#" .
        """
            .formatted(name, version);
    Files.writeString(folder.resolve("pack.ttl"), text, StandardCharsets.UTF_8);
    return DomainPack.in(folder);
  }

  @Test
  void storeKeepsACopyOfItsPack() throws IOException {
    Path folder = dir.resolve("graph");
    GraphStore.openForBuild(folder, null, pack("games", "1")).close();
    Files.delete(dir.resolve("games/pack.ttl"));

    try (GraphStore store = GraphStore.openForReading(folder)) {
      assertThat(store.pack().name()).isEqualTo("games");
      assertThat(store.pack().names().namespaces()).containsKey("games");
    }
    try (GraphStore store = GraphStore.openForBuild(folder, null)) {
      assertThat(store.pack().name()).isEqualTo("games");
    }
    assertThat(GraphStore.packOf(folder).orElseThrow().name()).isEqualTo("games");
  }

  @Test
  void storeThatNamesNoPackIsOfTheProgramsOwnDomain() {
    Path folder = dir.resolve("graph");
    try (GraphStore store = GraphStore.openForBuild(folder, null)) {
      assertThat(store.pack().isHome()).isTrue();
    }
    GraphStore.openForBuild(folder, null, DomainPack.home()).close();
    assertThat(GraphStore.packOf(dir.resolve("none"))).isEmpty();
  }

  @Test
  void anotherStateOfThePackTakesThePlaceOfTheOneBefore() throws IOException {
    Path folder = dir.resolve("graph");
    GraphStore.openForBuild(folder, "http://one.example/", pack("games", "1")).close();

    try (GraphStore store = GraphStore.openForBuild(folder, null, pack("games", "2"))) {
      assertThat(store.pack().version()).isEqualTo("2");
      assertThat(store.iris().base()).isEqualTo("http://one.example/");
    }
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.filter(f -> f.getFileName().toString().startsWith("pack-"))).hasSize(1);
    }
  }

  @Test
  void anotherPackIsRefusedAndBothAreNamed() throws IOException {
    Path folder = dir.resolve("graph");
    GraphStore.openForBuild(folder, null, pack("games", "1")).close();

    assertThatThrownBy(() -> GraphStore.openForBuild(folder, null, pack("music", "1")))
        .isInstanceOf(StoreException.class)
        .hasMessage(
            "the store "
                + folder
                + " is of the domain games, which cannot become music: name another folder with"
                + " --store");
    assertThatThrownBy(() -> GraphStore.openForBuild(folder, null, DomainPack.home()))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("games");
    try (GraphStore store = GraphStore.openForBuild(folder, null)) {
      assertThat(store.pack().name()).isEqualTo("games");
    }
  }

  @Test
  void packOfTheNameOfTheProgramsOwnDomainIsAnother() throws IOException {
    Path folder = dir.resolve("graph");
    GraphStore.openForBuild(folder, null).close();

    assertThatThrownBy(
            () -> GraphStore.openForBuild(folder, null, pack(DomainPack.home().name(), "1")))
        .isInstanceOf(StoreException.class);
  }
}

package org.weft.graphdb;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.springframework.boot.system.ApplicationHome;
import org.springframework.core.env.Environment;

/// How to run the embedded database: the properties `weft.home` and `weft.database.*`.
///
/// @param home the folder for everything that is kept
/// @param lib folders with the jars or classes of the database program
/// @param heap of the database process, as after `-Xmx`
/// @param pageCache memory for the store files, as in `server.memory.pagecache.size`
/// @param jvmOptions options of the database process, after the defaults
/// @param settings Neo4j settings, each `name=value`, over those of `embedded.conf`
/// @param startTimeout how long a start may take, recovery included
record DatabaseSettings(
    Path home,
    List<Path> lib,
    String heap,
    String pageCache,
    List<String> jvmOptions,
    List<String> settings,
    Duration startTimeout) {

  /// @throws DatabaseStartException if the database program is nowhere to be found
  static DatabaseSettings of(Environment environment) {
    return new DatabaseSettings(
        Path.of(environment.getProperty("weft.home", "data")),
        findLib(environment.getProperty("weft.database.lib", "")),
        environment.getProperty("weft.database.heap", "2g"),
        environment.getProperty("weft.database.page-cache", "64m"),
        words(environment.getProperty("weft.database.jvm-options", "")),
        words(environment.getProperty("weft.database.settings", "")),
        environment.getProperty(
            "weft.database.start-timeout", Duration.class, Duration.ofMinutes(5)));
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.split("\\s+")).filter(word -> !word.isEmpty()).toList();
  }

  private static List<Path> findLib(String property) {
    var folders =
        property.isBlank()
            ? besideTheServer()
            : Arrays.stream(property.split(File.pathSeparator)).map(Path::of).toList();
    for (var folder : folders) {
      if (!Files.isDirectory(folder)) {
        throw new DatabaseStartException(
            "The program of the embedded database is not there: no folder "
                + folder.toAbsolutePath()
                + ".",
            """
            From the sources start with `./mvnw spring-boot:run` at the root, which builds it.
            Elsewhere name its folders with -Dweft.database.lib=FOLDER%sFOLDER,
            or use a Neo4j of your own: --spring.neo4j.uri=bolt://HOST:7687\
            """
                .formatted(File.pathSeparator));
      }
    }
    return folders;
  }

  private static List<Path> besideTheServer() {
    var server = new ApplicationHome(DatabaseSettings.class).getSource();
    return beside(server == null ? Path.of("lib", "server.jar") : server.toPath());
  }

  /// What the build made for the jar that it packed, else the folder `database` of a distribution.
  static List<Path> beside(Path server) {
    var file = server.toAbsolutePath();
    var built = file.resolveSibling("../neo4j/target").normalize();
    return Files.isDirectory(built.resolve("lib"))
        ? List.of(built.resolve("classes"), built.resolve("lib"))
        : List.of(file.resolveSibling("database"));
  }

  /// Each folder as a place of classes and as a place of jars.
  String classPath() {
    return String.join(
        File.pathSeparator,
        lib.stream()
            .map(Path::toAbsolutePath)
            .flatMap(
                folder -> java.util.stream.Stream.of(folder + File.separator + "*", folder + ""))
            .toList());
  }
}

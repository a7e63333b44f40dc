import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions.Style;

/// Checks (`check`) or rewrites (`apply`) the Java sources below the working directory with
/// google-java-format. It runs on the JDK of the sources, whichever JDK Maven itself runs on.
void main(String[] arguments) throws IOException {
  boolean applies = arguments[0].equals("apply");
  var formatter = new Formatter();
  var unformatted = new ArrayList<Path>();
  try (var files = Files.walk(Path.of(""))) {
    for (var file : files.filter(f -> isSource(f)).sorted().toList()) {
      var source = Files.readString(file);
      var formatted = format(formatter, file, source);
      if (!formatted.equals(source)) {
        unformatted.add(file);
        if (applies) {
          Files.writeString(file, formatted);
        }
      }
    }
  }
  unformatted.forEach(file -> IO.println((applies ? "formatted " : "not formatted: ") + file));
  if (!applies && !unformatted.isEmpty()) {
    IO.println("Run: ./mvnw -N verify -Dformat=apply");
    System.exit(1);
  }
}

boolean isSource(Path file) {
  var path = "/" + file.toString().replace('\\', '/');
  return path.endsWith(".java") && path.matches("(/[\\w.-]+)*/src/[a-z]+/java/.*");
}

String format(Formatter formatter, Path file, String source) {
  try {
    var imports = ImportOrderer.reorderImports(RemoveUnusedImports.removeUnusedImports(source), Style.GOOGLE);
    return formatter.formatSource(imports);
  } catch (FormatterException e) {
    throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
  }
}

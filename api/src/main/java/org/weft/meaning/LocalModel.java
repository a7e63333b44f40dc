package org.weft.meaning;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.ServiceLoader;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// The language model of `api/embeddings`, loaded when it is first used, from the folders named by
/// `weft.embeddings.lib`. Its jars have a class loader that knows nothing of the server's, and are
/// found as a `Function` of the JDK. Whatever goes wrong with them, native libraries included,
/// leaves the server without a model and with the reason.
@Component
class LocalModel {

  private static final Logger LOG = LoggerFactory.getLogger(LocalModel.class);

  private final String folders;
  private @Nullable LanguageModel loaded;
  private @Nullable ModelNotThereException failed;

  /// @param folders with classes and jars, separated as in a class path; blank for none
  LocalModel(@Value("${weft.embeddings.lib:}") String folders) {
    this.folders = folders;
  }

  /// Whether it is worth trying.
  boolean isInstalled() {
    return !folders.isBlank() && paths().stream().allMatch(Files::isDirectory);
  }

  /// @throws ModelNotThereException if there is none, or it does not load; at every call
  synchronized LanguageModel get() {
    if (failed != null) {
      throw failed;
    }
    if (loaded == null) {
      if (!isInstalled()) {
        throw new ModelNotThereException("The language model is not installed.");
      }
      loaded = load();
    }
    return loaded;
  }

  private LanguageModel load() {
    try {
      return new Loaded(find());
    } catch (ModelNotThereException notThere) {
      failed = notThere;
      throw notThere;
    } catch (Exception | LinkageError | java.util.ServiceConfigurationError e) {
      LOG.warn("The language model in {} does not load: {}", folders, e.toString());
      failed = new ModelNotThereException("The language model does not load.", e);
      throw failed;
    }
  }

  @SuppressWarnings("unchecked")
  private Function<List<String>, List<float[]>> find() throws IOException {
    var loader = new URLClassLoader("embeddings", urls(), ClassLoader.getPlatformClassLoader());
    return ServiceLoader.load(Function.class, loader).stream()
        .filter(provider -> provider.type().getClassLoader() == loader)
        .findFirst()
        .orElseThrow(() -> new ModelNotThereException("There is no language model in its folder."))
        .get();
  }

  private List<Path> paths() {
    return Arrays.stream(folders.split(File.pathSeparator)).map(Path::of).toList();
  }

  private URL[] urls() throws IOException {
    var urls = new ArrayList<URL>();
    for (var folder : paths()) {
      urls.add(folder.toUri().toURL());
      try (var files = Files.list(folder)) {
        for (var file : files.filter(f -> f.toString().endsWith(".jar")).sorted().toList()) {
          urls.add(file.toUri().toURL());
        }
      }
    }
    return urls.toArray(URL[]::new);
  }

  private record Loaded(Function<List<String>, List<float[]>> model) implements LanguageModel {

    @Override
    public String id() {
      return model.toString();
    }

    @Override
    public List<float[]> vectors(List<String> texts) {
      try {
        return model.apply(texts);
      } catch (LinkageError e) {
        throw new ModelNotThereException("The language model does not run here.", e);
      }
    }
  }
}

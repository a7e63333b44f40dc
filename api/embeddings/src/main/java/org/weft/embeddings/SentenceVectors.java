package org.weft.embeddings;

import dev.langchain4j.data.embedding.Embedding;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.onnx.allminilml6v2q.AllMiniLmL6V2QuantizedEmbeddingModel;
import java.util.List;
import java.util.function.Function;

/// Texts as vectors of 384 numbers whose angles tell how alike the texts are in meaning; English.
/// The model lies in a jar: nothing is loaded from the network.
///
/// The server finds this class as a `java.util.function.Function` in a class loader of its own. It
/// speaks the JDK's types only, so that neither needs the other to compile, and their libraries
/// never meet.
public final class SentenceVectors implements Function<List<String>, List<float[]>> {

  private final AllMiniLmL6V2QuantizedEmbeddingModel model;

  /// The library looks for its files with the class loader of the thread.
  public SentenceVectors() {
    var thread = Thread.currentThread();
    var before = thread.getContextClassLoader();
    thread.setContextClassLoader(SentenceVectors.class.getClassLoader());
    try {
      model = new AllMiniLmL6V2QuantizedEmbeddingModel();
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  @Override
  public List<float[]> apply(List<String> texts) {
    var segments = texts.stream().map(text -> TextSegment.from(text)).toList();
    return model.embedAll(segments).content().stream().map(Embedding::vector).toList();
  }

  /// The name of the model: vectors of two models are never compared.
  @Override
  public String toString() {
    return "all-minilm-l6-v2-q";
  }
}

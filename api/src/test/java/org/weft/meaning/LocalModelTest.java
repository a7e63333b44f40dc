package org.weft.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The model loads from its folder; whatever is wrong there is a reason, never a failed start.
class LocalModelTest {

  @TempDir private Path folder;

  @Test
  void withoutAFolderThereIsNone() {
    assertThat(new LocalModel("").isInstalled()).isFalse();
    assertRefused(new LocalModel(""), "The language model is not installed.");
    assertRefused(
        new LocalModel(folder.resolve("nowhere").toString()),
        "The language model is not installed.");
  }

  @Test
  void anEmptyFolderHoldsNoModel() {
    assertRefused(new LocalModel(folder.toString()), "There is no language model in its folder.");
  }

  @Test
  void aBrokenModelIsAReasonAtEveryCall() throws IOException {
    var services = Files.createDirectories(folder.resolve("META-INF/services"));
    Files.writeString(services.resolve("java.util.function.Function"), "org.example.Missing");
    var model = new LocalModel(folder.toString());

    assertRefused(model, "The language model does not load.");
    assertRefused(model, "The language model does not load.");
  }

  @Test
  void theSameTextForAnotherCityIsNearerThanAParaphrase() {
    var vectors =
        BuiltModel.SHARED
            .get()
            .vectors(
                List.of(
                    "After-school mentoring for children of low-income families in Berlin",
                    "After-school mentoring for children of low-income families in Vienna",
                    "Volunteers help poor pupils in Berlin with homework in the afternoon"));

    double otherCity = MeaningSearch.cosine(vectors.get(0), vectors.get(1));
    double paraphrase = MeaningSearch.cosine(vectors.get(0), vectors.get(2));
    assertThat(vectors).allSatisfy(vector -> assertThat(vector).hasSize(384));
    assertThat(otherCity).isGreaterThan(paraphrase).isLessThan(1);
    assertThat(paraphrase).isGreaterThan(.3);
  }

  private static void assertRefused(LocalModel model, String reason) {
    assertThatThrownBy(model::get).isInstanceOf(ModelNotThereException.class).hasMessage(reason);
  }
}

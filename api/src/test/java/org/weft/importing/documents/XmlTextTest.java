package org.weft.importing.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.weft.importing.BadInputException;
import org.weft.importing.InputFile;

class XmlTextTest {

  @Test
  void anElementIsReadWithAllThatIsInIt() throws IOException {
    try (var xml =
        open(
            "<list xmlns:o='urn:o'><a o:x='1' y=' 2 '>\n <b>é<!-- no -->!</b><b/></a><a/></list>")) {
      assertThat(xml.nextStart()).isEqualTo("list");
      assertThat(xml.nextStart()).isEqualTo("a");
      var a = xml.readElement();
      assertThat(a.attribute("{urn:o}x")).isEqualTo("1");
      assertThat(a.attribute("y")).isEqualTo("2");
      assertThat(a.children("b")).extracting(XmlElement::text).containsExactly("é!", "");
      assertThat(a.children("b").getFirst().line()).isEqualTo(2);
      assertThat(xml.nextStart()).isEqualTo("a");
      assertThat(xml.nextStart()).isNull();
    }
  }

  @Test
  void entitiesOfADocumentTypeNeitherGrowNorFetchAnything() {
    var bomb =
        """
        <!DOCTYPE l [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
        <!ENTITY x SYSTEM "file:///etc/passwd">]><l>&b;&x;</l>\
        """;
    assertThatThrownBy(
            () -> {
              try (var xml = open(bomb)) {
                xml.nextStart();
                var text = xml.readElement().text();
                throw new BadInputException(org.weft.importing.Origin.file("x"), text, "was read");
              }
            })
        .isInstanceOf(BadInputException.class)
        .hasMessageNotContaining("aaa")
        .hasMessageNotContaining("root:");
  }

  @Test
  void whatIsCutOffOrNestedWithoutEndIsMalformed() {
    assertThatThrownBy(() -> readAll("<l><a>")).isInstanceOf(BadInputException.class);
    assertThatThrownBy(() -> readAll("<a>".repeat(100_000)))
        .isInstanceOf(BadInputException.class)
        .hasMessageContaining("nested deeper");
  }

  private static void readAll(String text) throws IOException {
    try (var xml = open(text)) {
      xml.nextStart();
      xml.readElement();
    }
  }

  private static XmlText open(String text) throws IOException {
    return XmlText.open(
        new InputFile(
            "test.xml", () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
  }
}

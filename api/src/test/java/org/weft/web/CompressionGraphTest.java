package org.weft.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.weft.support.GraphTest;

/// Long answers are compressed for clients that say that they read it.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@GraphTest
class CompressionGraphTest {

  private static final String LONG = "{ __schema { types { name description } } }";

  @LocalServerPort private int port;

  @Test
  void aLongAnswerIsCompressedAndTheSame() throws Exception {
    var plain = ask(LONG, "identity");
    var compressed = ask(LONG, "gzip");

    assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
    assertThat(compressed.headers().firstValue("Content-Encoding")).contains("gzip");
    assertThat(compressed.body().length).isLessThan(plain.body().length / 3);
    try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(compressed.body()))) {
      assertThat(unpacked.readAllBytes()).isEqualTo(plain.body());
    }
  }

  @Test
  void aShortAnswerIsNot() throws Exception {
    assertThat(ask("{ __typename }", "gzip").headers().firstValue("Content-Encoding")).isEmpty();
  }

  private HttpResponse<byte[]> ask(String document, String encoding) throws Exception {
    var request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/graphql"))
            .header("Content-Type", "application/json")
            .header("Accept-Encoding", encoding)
            .POST(BodyPublishers.ofString("{\"query\": \"" + document + "\"}"))
            .build();
    try (var client = HttpClient.newHttpClient()) {
      return client.send(request, BodyHandlers.ofByteArray());
    }
  }
}

package org.weft.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.weft.support.GraphTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A document is sent once; from then on its hash does. What is not valid, or has another hash, is
/// never kept; what is kept passes the limits.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@GraphTest
class DocumentsByHashGraphTest {

  private static final JsonMapper JSON = new JsonMapper();

  @LocalServerPort private int port;

  @Test
  void aDocumentThatNobodySentIsNotFound() throws Exception {
    assertThat(refusal(answer(null, hash("query Unsent { __typename }"))))
        .isEqualTo("PersistedQueryNotFound");
  }

  @Test
  void aDocumentThatWasSentIsKnownByItsHash() throws Exception {
    var document = "query Sent { landscapes(first: 1) { totalCount } }";
    var first = answer(document, hash(document));
    assertThat(first.at("/data/landscapes/totalCount").asInt(-1)).isZero();
    assertThat(answer(null, hash(document))).isEqualTo(first);
  }

  @Test
  void aTextOfAnotherHashIsRefusedAndNotKept() throws Exception {
    var known = "query Known { __typename }";
    answer(known, hash(known));
    assertThat(refusal(answer("query Other { __typename }", hash(known))))
        .isEqualTo("PersistedQueryIdInvalid");
    assertThat(answer(null, hash(known)).at("/data/__typename").asString()).isEqualTo("Query");
  }

  @Test
  void aDocumentThatIsNotValidIsNotKept() throws Exception {
    var wrong = "query Wrong { noSuchField }";
    assertThat(refusal(answer(wrong, hash(wrong)))).contains("noSuchField");
    assertThat(refusal(answer(null, hash(wrong)))).isEqualTo("PersistedQueryNotFound");
  }

  @Test
  void aKnownDocumentPassesTheLimits() throws Exception {
    var aliases = new StringBuilder("query Aliases {");
    for (int i = 0; i <= 100; i++) {
      aliases.append(" a").append(i).append(": __typename");
    }
    var document = aliases.append(" }").toString();
    var limit = "aliases: 101 in one document, must be at most 100";
    assertThat(refusal(answer(document, hash(document)))).isEqualTo(limit);
    assertThat(refusal(answer(null, hash(document)))).isEqualTo(limit);
  }

  private JsonNode answer(@Nullable String document, String hash) throws Exception {
    var body = new HashMap<String, Object>();
    body.put("extensions", Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", hash)));
    if (document != null) {
      body.put("query", document);
    }
    var request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/graphql"))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)))
            .build();
    try (var client = HttpClient.newHttpClient()) {
      return JSON.readTree(client.send(request, BodyHandlers.ofString()).body());
    }
  }

  private static String refusal(JsonNode answer) {
    return answer.at("/errors/0/message").asString();
  }

  private static String hash(String text) throws Exception {
    var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest);
  }
}

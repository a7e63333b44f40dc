package org.weft.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.weft.support.GraphTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The address `/graphql` over a WebSocket (protocol graphql-transport-ws): for pages of this
/// server and for programs, with the limits of any other request.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@GraphTest
class WebSocketGraphTest {

  private static final JsonMapper JSON = new JsonMapper();
  private static final int PATIENCE_SECONDS = 20;

  private final HttpClient client = HttpClient.newHttpClient();
  private final BlockingQueue<JsonNode> heard = new LinkedBlockingQueue<>();

  @LocalServerPort private int port;

  @AfterEach
  void close() {
    client.shutdownNow();
  }

  @Test
  void aProgramIsAnswered() throws Exception {
    var socket = begun(null);
    assertThat(asked(socket, "{ landscapes(first: 1) { totalCount } }").at("/payload/data"))
        .isEqualTo(JSON.readTree("{\"landscapes\": {\"totalCount\": 0}}"));
  }

  @Test
  void aPageOfThisServerIsAnswered() throws Exception {
    var socket = begun("http://localhost:" + port);
    assertThat(asked(socket, "{ __typename }").at("/payload/data/__typename").asString())
        .isEqualTo("Query");
  }

  @Test
  void aSubscriptionToWhatIsNotThereIsRefusedByItsRule() throws Exception {
    var answer = asked(begun(null), "subscription { importProgress(id: \"none\") { phase } }");
    assertThat(answer.toString()).contains("must be the id of an import job");
  }

  @Test
  void aPageOfAnotherOriginIsRefused() {
    assertThatThrownBy(() -> opened("http://elsewhere.example"))
        .isInstanceOf(ExecutionException.class)
        .cause()
        .isInstanceOfSatisfying(
            WebSocketHandshakeException.class,
            refused -> assertThat(refused.getResponse().statusCode()).isEqualTo(403));
  }

  @Test
  void theLimitsHold() throws Exception {
    var levels = "{ broader ".repeat(20) + "{ key }" + " }".repeat(20);
    var deep = "{ landscape(slug: \"x\") { issues(first: 1) { edges { node " + levels + " } } } }";
    assertThat(asked(begun(null), deep).toString()).contains("maximum query depth exceeded");
  }

  @Test
  void aDocumentOfTwentyThousandCharactersIsRead() throws Exception {
    var document = "{ __typename } #" + "x".repeat(20_000);
    assertThat(asked(begun(null), document).at("/payload/data/__typename").asString())
        .isEqualTo("Query");
  }

  private WebSocket begun(@Nullable String origin) throws Exception {
    var socket = opened(origin);
    socket.sendText("{\"type\": \"connection_init\"}", true).get();
    assertThat(next().path("type").asString()).isEqualTo("connection_ack");
    return socket;
  }

  private WebSocket opened(@Nullable String origin) throws Exception {
    var builder = client.newWebSocketBuilder().subprotocols("graphql-transport-ws");
    if (origin != null) {
      builder.header("Origin", origin);
    }
    return builder
        .buildAsync(URI.create("ws://localhost:" + port + "/graphql"), new Listener())
        .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
  }

  private JsonNode asked(WebSocket socket, String document) throws Exception {
    var message = JSON.createObjectNode().put("type", "subscribe").put("id", "1");
    message.putObject("payload").put("query", document);
    socket.sendText(message.toString(), true).get();
    return next();
  }

  private JsonNode next() throws InterruptedException {
    var message = heard.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
    assertThat(message).as("a message within %s s", PATIENCE_SECONDS).isNotNull();
    return message;
  }

  /// Puts parts of a message together.
  private final class Listener implements WebSocket.Listener {

    private final StringBuilder text = new StringBuilder();

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence part, boolean last) {
      text.append(part);
      if (last) {
        heard.add(JSON.readTree(text.toString()));
        text.setLength(0);
      }
      socket.request(1);
      return null;
    }
  }
}

package org.weft.crash;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Somebody who calls a server over HTTP.
final class Caller implements AutoCloseable {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private static final int TRIES = 5;

  private final HttpClient client = HttpClient.newHttpClient();
  private final int port;

  Caller(int port) {
    this.port = port;
  }

  private URI at(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }

  /// The whole answer, errors too.
  JsonNode ask(String document) throws IOException {
    var body = JSON.writeValueAsString(Map.of("query", document));
    var request =
        HttpRequest.newBuilder(at("/graphql"))
            .timeout(PATIENCE)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    return JSON.readTree(send(request));
  }

  /// @return the id of the upload
  String upload(String name, byte[] bytes) throws IOException {
    var request =
        HttpRequest.newBuilder(at("/uploads?name=" + name))
            .timeout(PATIENCE)
            .header("Content-Type", "application/octet-stream")
            .POST(HttpRequest.BodyPublishers.ofByteArray(bytes))
            .build();
    var answer = JSON.readTree(send(request));
    if (!answer.has("id")) {
      throw new IOException("The upload was refused: " + answer);
    }
    return answer.get("id").stringValue();
  }

  /// Promises more bytes than it sends, and is gone.
  void uploadHalf(String name, byte[] bytes) throws IOException {
    try (var socket = new Socket("127.0.0.1", port)) {
      var head =
          "POST /uploads?name=%s HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: text/csv\r\n"
              + "Content-Length: %d\r\n\r\n";
      var out = socket.getOutputStream();
      out.write(head.formatted(name, 2 * bytes.length).getBytes(StandardCharsets.US_ASCII));
      out.write(bytes);
      out.flush();
    }
  }

  /// All facts of a landscape as text, equal for equal facts. On a busy machine the first pages may
  /// take longer than the server waits: it is asked again.
  String facts(String slug) throws IOException {
    for (var tries = 1; tries < TRIES; tries++) {
      try {
        return factsAtOnce(slug);
      } catch (IOException _) {
        // The last try tells.
      }
    }
    return factsAtOnce(slug);
  }

  private String factsAtOnce(String slug) throws IOException {
    var request =
        HttpRequest.newBuilder(at("/exports/" + slug + ".jsonl?format=json-lines"))
            .timeout(PATIENCE)
            .build();
    return send(request).replace('"' + slug + '"', "\"it\"");
  }

  private String send(HttpRequest request) throws IOException {
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  @Override
  public void close() {
    client.shutdownNow();
  }
}

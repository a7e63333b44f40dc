package org.weft.reconciling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.options;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.weft.importing.ImportRequest;
import org.weft.importing.ImportService;
import org.weft.support.GraphTest;

/// The Reconciliation Service API as OpenRefine uses it.
@SpringBootTest(
    properties = {
      "weft.home=target/reconciling-home",
      "weft.reconciling.origins=https://refine.example.org"
    })
@AutoConfigureMockMvc
@GraphTest
class ReconcileServiceGraphTest {

  @TempDir private Path folder;

  @Autowired private MockMvc http;
  @Autowired private ImportService imports;

  @BeforeEach
  void town() throws IOException {
    Files.writeString(
        folder.resolve("organizations.csv"),
        """
        key,name,identifiers,website
        forge,Youth Forge,GB-CHC:0123456,
        msf,Médecins Sans Frontières,XI-ROR:032mwd808,https://www.msf.example
        """);
    Files.writeString(folder.resolve("collaborations.csv"), "key,name\npact,Youth Pact\n");
    imports.run(new ImportRequest(folder, "town", null, true, "Ann"));
  }

  @Test
  void theManifestSaysWhatIsSpoken() throws Exception {
    http.perform(get("/reconcile/town").header("Origin", "http://127.0.0.1:3333"))
        .andExpect(status().isOk())
        .andExpect(header().string("Access-Control-Allow-Origin", "http://127.0.0.1:3333"))
        .andExpect(jsonPath("$.versions[0]").value("0.2"))
        .andExpect(jsonPath("$.defaultTypes[*].id").isArray())
        .andExpect(jsonPath("$.identifierSpace").value(endsWith("/reconcile/town")))
        .andExpect(jsonPath("$.suggest.entity.service_path").value("/suggest/entity"));
    http.perform(get("/reconcile/nowhere")).andExpect(status().isNotFound());
  }

  @Test
  void aBatchIsAnsweredQueryByQuery() throws Exception {
    ask("""
    { "number": { "query": "Yuoth Forge", "properties": [{ "pid": "identifier", "v": "GB-CHC-123456" }] },
      "name": { "query": "youth forge", "type": "Organization" },
      "acronym": { "query": "MSF", "properties": [{ "pid": "website", "v": "http://msf.example/uk" }] },
      "ror": { "query": "Doctors", "properties": [{ "pid": "identifier", "v": { "id": "https://ror.org/032mwd808" } }] },
      "pact": { "query": "Youth Pact", "type": ["Collaboration"], "limit": 1 },
      "nobody": { "query": "Merchants Guild" } }
    """)
        .andExpect(status().isOk())
        .andExpect(
            content()
                .json(
                    """
                    { "number": { "result": [{ "id": "forge", "name": "Youth Forge", "match": true, "score": 88.3,
                        "type": [{ "id": "Organization", "name": "Organization" }] }] },
                      "name": { "result": [{ "id": "forge", "match": false, "score": 85.0,
                        "features": [{ "id": "SAME_NAME", "value": true }] }] },
                      "acronym": { "result": [{ "id": "msf", "match": false, "score": 81.1 }] },
                      "ror": { "result": [{ "id": "msf", "match": false, "score": 50.0 }] },
                      "pact": { "result": [{ "id": "pact", "type": [{ "id": "Collaboration" }] }] },
                      "nobody": { "result": [] } }
                    """));
  }

  @Test
  void whatSomebodyTypesIsCompleted() throws Exception {
    http.perform(get("/reconcile/town/suggest/entity").queryParam("prefix", "youth"))
        .andExpect(content().json("{ \"result\": [{ \"id\": \"forge\" }, { \"id\": \"pact\" }] }"));
    http.perform(get("/reconcile/town/suggest/entity").queryParam("prefix", "médec"))
        .andExpect(content().json("{ \"result\": [{ \"id\": \"msf\" }] }"));
  }

  @Test
  void whatIsTooMuchOrNoQueryIsRefused() throws Exception {
    ask("[1]").andExpect(status().isBadRequest()).andExpect(jsonPath("$.field").value("queries"));
    ask("{").andExpect(status().isBadRequest());
    ask("{ \"q\": { \"query\": \"%s\" } }".formatted("x".repeat(501)))
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.rule").value("must be at most 500 characters long"));
    ask("{ \"q\": { \"query\": \"x\", \"type\": \"Person\" } }")
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.field").value("q.type"));
    ask("{ \"q\": { \"query\": \"x\", \"limit\": 0 } }").andExpect(status().isBadRequest());
    var many = new StringBuilder("{");
    for (var i = 0; i <= ReconcileController.MOST_QUERIES; i++) {
      many.append(i == 0 ? "" : ",").append("\"q%d\": { \"query\": \"x\" }".formatted(i));
    }
    ask(many.append('}').toString()).andExpect(status().isBadRequest());
  }

  @Test
  void onlyPagesOfThisMachineAndConfiguredOnesMayAsk() throws Exception {
    assertThat(preflight("http://localhost:3333")).isEqualTo(200);
    assertThat(preflight("https://refine.example.org")).isEqualTo(200);
    assertThat(preflight("https://evil.example")).isEqualTo(403);
    assertThat(preflight("http://localhost.evil.example")).isEqualTo(403);
  }

  private int preflight(String origin) throws Exception {
    return http.perform(
            options("/reconcile/town")
                .header("Origin", origin)
                .header("Access-Control-Request-Method", "POST"))
        .andReturn()
        .getResponse()
        .getStatus();
  }

  private ResultActions ask(String queries) throws Exception {
    return http.perform(
        post("/reconcile/town")
            .contentType(MediaType.APPLICATION_FORM_URLENCODED)
            .param("queries", queries));
  }
}

package org.weft.reconciling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.options;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.json.JsonCompareMode;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.weft.importing.ImportRequest;
import org.weft.importing.ImportService;
import org.weft.support.GraphTest;
import org.weft.writing.Authorship;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The Reconciliation Service API as OpenRefine uses it.
@SpringBootTest(
    properties = {
      "weft.home=target/reconciling-home",
      "weft.reconciling.origins=https://refine.example.org"
    })
@AutoConfigureMockMvc
@GraphTest
class ReconcileServiceGraphTest {

  private static final String HERE = "http://localhost/reconcile/town";

  @TempDir private Path folder;

  @Autowired private MockMvc http;
  @Autowired private ImportService imports;
  @Autowired private Review review;

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
        .andExpect(jsonPath("$.name").value("Weft: town"))
        .andExpect(jsonPath("$.identifierSpace").value(HERE + "/view?id="))
        .andExpect(jsonPath("$.schemaSpace").isString())
        .andExpect(jsonPath("$.batchSize").value(ReconcileController.MOST_QUERIES))
        .andExpect(jsonPath("$.preview.width").isNumber())
        .andExpect(jsonPath("$.preview.height").isNumber());
    http.perform(get("/reconcile/nowhere")).andExpect(status().isNotFound());
  }

  /// What the manifest names answers.
  @Test
  void theManifestLeadsToEveryPartOfTheService() throws Exception {
    var manifest =
        JsonMapper.shared()
            .readTree(
                http.perform(get("/reconcile/town"))
                    .andReturn()
                    .getResponse()
                    .getContentAsString());
    for (var page : List.of("view", "preview")) {
      var url = manifest.get(page).get("url").stringValue();
      assertThat(url).contains("{{id}}");
      http.perform(get(URI.create(url.replace("{{id}}", "forge"))))
          .andExpect(status().isOk())
          .andExpect(content().contentTypeCompatibleWith(MediaType.TEXT_HTML))
          .andExpect(content().string(containsString("<bdi>GB-CHC-0123456</bdi>")))
          .andExpect(content().string(containsString("href=\"/l/town/actor/forge\"")));
    }
    var suggest = manifest.get("suggest");
    http.perform(get(URI.create(address(suggest.get("entity")) + "?prefix=you")))
        .andExpect(jsonPath("$.result[*].id").value(contains("forge", "pact")))
        .andExpect(jsonPath("$.result[0].notable[0].id").value("Organization"));
    http.perform(get(URI.create(address(suggest.get("type")) + "?prefix=coll")))
        .andExpect(jsonPath("$.result[*].id").value(contains("Collaboration")));
    http.perform(get(URI.create(address(suggest.get("property")) + "?prefix=ident")))
        .andExpect(jsonPath("$.result[*].id").value(contains("identifier")));
    var propose = address(manifest.get("extend").get("propose_properties"));
    http.perform(get(URI.create(propose + "?type=Organization&limit=2")))
        .andExpect(jsonPath("$.type").value("Organization"))
        .andExpect(jsonPath("$.properties[*].id").value(contains("alternativeName", "identifier")));
  }

  private static String address(JsonNode service) {
    return service.get("service_url").stringValue() + service.get("service_path").stringValue();
  }

  @Test
  void columnsAreAddedToATable() throws Exception {
    http.perform(
            post("/reconcile/town")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .param(
                    "extend",
                    """
                    { "ids": ["msf", "nobody"], "properties": [{ "id": "identifier" }, { "id": "website" }] }
                    """))
        .andExpect(status().isOk())
        .andExpect(
            content()
                .json(
                    """
                    { "meta": [{ "id": "identifier", "name": "Identifier" }, { "id": "website", "name": "Website" }],
                      "rows": {
                        "msf": { "identifier": [{ "str": "XI-ROR-032mwd808" }],
                                 "website": [{ "str": "https://www.msf.example" }] },
                        "nobody": { "identifier": [], "website": [] } } }
                    """,
                    JsonCompareMode.STRICT));
    http.perform(
            get("/reconcile/town")
                .queryParam("extend", "{ \"ids\": [], \"properties\": [{ \"id\": \"x\" }] }"))
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.field").value("extend.properties"));
  }

  @Test
  void whateverANameHoldsIsShownAsText() throws Exception {
    Files.writeString(
        folder.resolve("organizations.csv"),
        "key,name,website\na/b?c,<script>alert(1)</script> & \"Sons\",https://x.example/<b>\n");
    imports.run(new ImportRequest(folder, "town", null, true, "Ann"));
    http.perform(get("/reconcile/town/preview").queryParam("id", "a/b?c"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("&lt;script&gt;alert(1)&lt;/script&gt; &amp; ")))
        .andExpect(content().string(not(containsString("<script"))))
        .andExpect(content().string(not(containsString("<b>"))))
        .andExpect(content().string(containsString("href=\"/l/town/actor/a%2Fb%3Fc\"")))
        .andExpect(header().string("Content-Security-Policy", containsString("default-src 'none'")))
        .andExpect(
            header()
                .string("Content-Security-Policy", containsString("https://refine.example.org")));
    http.perform(get("/reconcile/town/preview").queryParam("id", "<b>nobody"))
        .andExpect(status().isNotFound())
        .andExpect(content().string(not(containsString("<b>"))));
    http.perform(get("/reconcile/town").queryParam("callback", "alert"))
        .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_JSON))
        .andExpect(content().string(startsWith("{")));
  }

  @Test
  void aKeyIsAName() throws Exception {
    ask("{ \"key\": { \"query\": \"msf\", \"limit\": 1 }, \"other\": { \"query\": \"pact\", \"type\": \"Organization\" } }")
        .andExpect(
            content()
                .json(
                    """
                    { "key": { "result": [{ "id": "msf", "score": 100.0, "match": false,
                        "features": [{ "id": "SAME_KEY", "value": true }] }] },
                      "other": { "result": [] } }
                    """,
                    JsonCompareMode.LENIENT));
    http.perform(get("/reconcile/town/suggest/entity").queryParam("prefix", "pact"))
        .andExpect(jsonPath("$.result[*].id").value(contains("pact")));
    http.perform(
            get("/reconcile/town/suggest/entity")
                .queryParam("prefix", "yo")
                .queryParam("cursor", "1"))
        .andExpect(jsonPath("$.result[*].id").value(contains("pact")));
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
  void whoWasMergedIsFoundAsTheOneThatWasKept() throws Exception {
    Files.writeString(
        folder.resolve("organizations.csv"),
        "key,name,identifiers\nborders,Doctors Worldwide,US-EIN:7\n");
    imports.run(new ImportRequest(folder, "town", null, true, "Ann"));
    review.accept("town", "msf", "borders", "msf", new Authorship("Ann", "test"));
    ask("""
    { "name": { "query": "doctors worldwide" },
      "number": { "query": "Doctors Worldwide", "properties": [{ "pid": "identifier", "v": "US-EIN-7" }] } }
    """)
        .andExpect(
            content()
                .json(
                    """
                    { "name": { "result": [{ "id": "msf", "score": 85.0, "match": false }] },
                      "number": { "result": [{ "id": "msf", "match": true }] } }
                    """));
    review.split("town", "msf", "borders", new Authorship("Ann", "test"));
    ask("{ \"name\": { \"query\": \"doctors worldwide\" } }")
        .andExpect(content().json("{ \"name\": { \"result\": [{ \"id\": \"borders\" }] } }"));
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
    ask(many.append('}').toString()).andExpect(status().isContentTooLarge());
    http.perform(post("/reconcile/town").contentType(MediaType.APPLICATION_FORM_URLENCODED))
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.field").value("queries"));
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

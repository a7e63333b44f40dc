package org.weft.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/// The explorer where it was built, the reason where it was not; nothing from elsewhere.
class ExplorerControllerTest {

  private final MockMvc server = MockMvcBuilders.standaloneSetup(new ExplorerController()).build();

  @ParameterizedTest
  @ValueSource(strings = {"/", "/import", "/queries", "/l/demo", "/l/demo/fact/abc"})
  void everyAddressOfTheExplorerIsThePageOrTheReason(String address) throws Exception {
    boolean isBuilt = new ClassPathResource("explorer/index.html").exists();
    server
        .perform(get(address))
        .andExpect(isBuilt ? status().isOk() : status().isNotFound())
        .andExpect(content().string(containsString(isBuilt ? "id=\"root\"" : "no npm")))
        .andExpect(content().string(not(containsString("//cdn"))))
        .andExpect(header().string("Content-Security-Policy", containsString("default-src 'self'")))
        .andExpect(header().string("Cache-Control", "no-cache"));
  }

  @Test
  void graphiqlIsAPageOfTheExplorer() throws Exception {
    server.perform(get("/graphiql")).andExpect(redirectedUrl("/queries"));
  }
}

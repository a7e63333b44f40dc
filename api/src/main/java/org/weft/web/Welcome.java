package org.weft.web;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.stereotype.Component;

/// Says, once the server is ready, where to go and what to ask.
@Component
class Welcome implements ApplicationListener<ApplicationReadyEvent> {

  private static final Logger LOG = LoggerFactory.getLogger(Welcome.class);

  private static final String TEXT =
      """
      Weft is ready.

        Explorer  http://localhost:%1$d/
        API       http://localhost:%1$d/graphql
        GraphiQL  http://localhost:%1$d/queries
        Health    http://localhost:%1$d/actuator/health

      Ask, for example:

        { landscape(slug: "demo") { name organizations(first: 5) { totalCount edges { node { name } } } } }

        { landscape(slug: "demo") { launchCheck(initiative: "quay-mentors") { verdict reasons { sentence } } } }

      From a shell:

        curl -s http://localhost:%1$d/graphql -H 'Content-Type: application/json' \\
          -d '{"query": "{ landscapes(first: 10) { edges { node { slug name } } } }"}'

      Bring your own landscape: --import=FOLDER --landscape=my-town (see README.md). Ctrl-C stops.
      """;

  @Override
  public void onApplicationEvent(ApplicationReadyEvent ready) {
    if (ready.getApplicationContext() instanceof WebServerApplicationContext web
        && web.getWebServer() != null) {
      LOG.info("\n\n{}", TEXT.formatted(web.getWebServer().getPort()));
    }
  }
}

package org.weft.web;

import java.time.Duration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Serves the explorer: one page for every address that it knows, which shows what the address
/// says. Where it was not built, the page says so, and why.
@Controller
class ExplorerController implements WebMvcConfigurer {

  /// Nothing from elsewhere, neither code nor pictures; what it draws it may keep as a file.
  private static final String POLICY =
      "default-src 'self'; img-src 'self' data: blob:; style-src 'self' 'unsafe-inline';"
          + " font-src 'self' data:; worker-src 'self' blob:; object-src 'none'; base-uri 'self';"
          + " form-action 'self'; frame-ancestors 'none'";

  private static final Resource PAGE = new ClassPathResource("explorer/index.html");
  private static final Resource NO_PAGE = new ClassPathResource("web/no-explorer.html");

  @GetMapping({"/", "/import", "/queries", "/l/**"})
  ResponseEntity<Resource> page() {
    boolean isBuilt = PAGE.exists();
    return ResponseEntity.status(isBuilt ? HttpStatus.OK : HttpStatus.NOT_FOUND)
        .header("Content-Security-Policy", POLICY)
        .header("Referrer-Policy", "same-origin")
        .header("X-Content-Type-Options", "nosniff")
        .cacheControl(CacheControl.noCache())
        .contentType(MediaType.TEXT_HTML)
        .body(isBuilt ? PAGE : NO_PAGE);
  }

  /// The bundled GraphiQL is a page of the explorer.
  @GetMapping("/graphiql")
  String graphiql() {
    return "redirect:/queries";
  }

  /// The names of these files change with their content.
  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    registry
        .addResourceHandler("/assets/**")
        .addResourceLocations("classpath:/explorer/assets/")
        .setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).immutable());
  }
}

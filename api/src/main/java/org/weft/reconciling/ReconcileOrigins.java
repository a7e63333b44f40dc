package org.weft.reconciling;

import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.CorsRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Which web pages may ask the reconciliation service: those of this machine, where OpenRefine
/// runs, and those that are configured.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReconcileOrigins.Settings.class)
class ReconcileOrigins implements WebMvcConfigurer {

  private static final List<String> LOOPBACK =
      List.of("http://localhost:[*]", "http://127.0.0.1:[*]", "http://[::1]:[*]");

  /// @param origins such as `https://refine.example.org`
  @ConfigurationProperties("weft.reconciling")
  record Settings(@DefaultValue List<String> origins) {}

  private final Settings settings;

  ReconcileOrigins(Settings settings) {
    this.settings = settings;
  }

  @Override
  public void addCorsMappings(CorsRegistry registry) {
    var origins = new ArrayList<>(LOOPBACK);
    origins.addAll(settings.origins());
    registry
        .addMapping("/reconcile/**")
        .allowedOriginPatterns(origins.toArray(String[]::new))
        .allowedMethods("GET", "POST");
  }

  /// The same pages as a policy names those that may show another one in a frame; it has no words
  /// for addresses such as `[::1]`.
  String frames() {
    var frames = new ArrayList<>(List.of("'self'", "http://localhost:*", "http://127.0.0.1:*"));
    frames.addAll(settings.origins());
    return String.join(" ", frames);
  }
}

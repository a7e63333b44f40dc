package org.weft.reconciling;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/// An actor as a page of its own, and as a small one that clients of the reconciliation service
/// show in a frame. No scripts, nothing from elsewhere; whatever a name holds is shown as text.
@RestController
class ActorPageController {

  private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

  private final ActorIndex index;
  private final String policy;
  private final Template template;

  ActorPageController(ActorIndex index, ReconcileOrigins origins) {
    this.index = index;
    this.policy =
        "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none';"
            + " frame-ancestors "
            + origins.frames();
    var file =
        Objects.requireNonNull(
            ActorPageController.class.getResourceAsStream("/reconciling/actor.mustache"));
    this.template =
        Mustache.compiler()
            .escapeHTML(true)
            .compile(new InputStreamReader(file, StandardCharsets.UTF_8));
  }

  @GetMapping({"/reconcile/{landscape}/view", "/reconcile/{landscape}/preview"})
  ResponseEntity<String> page(@PathVariable String landscape, @RequestParam String id) {
    var actor = index.matcher(landscape).flatMap(matcher -> matcher.find(id));
    return ResponseEntity.status(actor.isPresent() ? HttpStatus.OK : HttpStatus.NOT_FOUND)
        .header("Content-Security-Policy", policy)
        .header("X-Content-Type-Options", "nosniff")
        .header("Referrer-Policy", "no-referrer")
        .contentType(HTML)
        .body(
            actor
                .map(one -> of(landscape, one))
                .orElse("<!DOCTYPE html><title>Not there</title><p>There is no such actor."));
  }

  private String of(String landscape, Profile actor) {
    var explorer =
        UriComponentsBuilder.fromPath("/l/{landscape}/actor/{actor}")
            .encode()
            .buildAndExpand(landscape, actor.key())
            .toUriString();
    var properties =
        Arrays.stream(ActorProperty.values())
            .map(one -> Map.of("label", one.label(), "values", one.of(actor)))
            .filter(row -> !Objects.equals(row.get("values"), List.of()))
            .toList();
    return template.execute(
        Map.of(
            "name", actor.name(),
            "type", actor.kind().typeName(),
            "key", actor.key(),
            "properties", properties,
            "explorer", explorer));
  }
}

package org.weft.meaning;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.weft.meaning.MeaningQueries.Text;
import org.weft.meaning.MeaningQueries.Written;

/// Keeps the vectors beside the texts up to date, in a thread of its own: it looks every few
/// seconds which landscapes have a later version, and reads what changed in them. Each batch is one
/// small transaction on `Meaning` nodes alone, so no writer ever waits for it; killed anywhere, the
/// next start finds what is missing. A text that is written again unchanged is not embedded again;
/// with another model all are.
@Component
class MeaningWriter implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(MeaningWriter.class);

  /// Texts per transaction: some 0.3 s of work, so that stopping is quick. Our choice.
  static final int BATCH = 64;

  private static final long PAUSE_MILLIS = 2_000;

  private final LocalModel local;
  private final MeaningQueries queries;
  private final Map<String, Long> done = new ConcurrentHashMap<>();
  private volatile boolean running;
  private volatile Thread thread = Thread.ofPlatform().unstarted(() -> {});

  MeaningWriter(LocalModel local, MeaningQueries queries) {
    this.local = local;
    this.queries = queries;
  }

  /// Whether each text of a landscape at this version has its vector.
  boolean isComplete(String landscapeId, long version) {
    return done.getOrDefault(landscapeId, -1L) >= version;
  }

  @Override
  public void start() {
    if (local.isInstalled()) {
      running = true;
      thread =
          Thread.ofPlatform()
              .daemon()
              .name("meaning")
              .priority(Thread.MIN_PRIORITY)
              .start(this::run);
    }
  }

  @Override
  public void stop() {
    running = false;
    thread.interrupt();
    try {
      thread.join();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  private void run() {
    while (running) {
      try {
        Thread.sleep(PAUSE_MILLIS);
        catchUp();
      } catch (InterruptedException _) {
        return;
      } catch (ModelNotThereException notThere) {
        running = false;
      } catch (RuntimeException e) {
        // The database may be away: what was not written is found again.
        LOG.debug("Texts are read again later", e);
      }
    }
  }

  /// Reads all texts that changed since they were last read.
  void catchUp() {
    for (var landscape : queries.versions().entrySet()) {
      long before = done.getOrDefault(landscape.getKey(), 0L);
      if (landscape.getValue() > before) {
        catchUp(landscape.getKey(), before);
        done.put(landscape.getKey(), landscape.getValue());
      }
    }
  }

  private void catchUp(String landscapeId, long after) {
    var model = local.get();
    var changed = queries.changedAfter(landscapeId, after, model.id());
    for (int from = 0; from < changed.size(); from += BATCH) {
      var some = changed.subList(from, Math.min(from + BATCH, changed.size()));
      var texts = queries.texts(landscapeId, some, model.id());
      queries.write(landscapeId, model.id(), embedded(model, texts));
      if (Thread.currentThread().isInterrupted()) {
        throw new IllegalStateException("Stopped with texts unread.");
      }
    }
  }

  private static List<Written> embedded(LanguageModel model, List<Text> texts) {
    var changed =
        texts.stream().filter(text -> !hash(text.text()).equals(text.knownHash())).toList();
    var vectors = model.vectors(changed.stream().map(t -> MeaningSearch.read(t.text())).toList());
    var written = new ArrayList<Written>();
    for (var text : texts) {
      int at = changed.indexOf(text);
      written.add(new Written(text, hash(text.text()), at < 0 ? null : vectors.get(at)));
    }
    return written;
  }

  private static String hash(String text) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}

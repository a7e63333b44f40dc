package org.weft.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Which imports run, as files: so that the next start knows those that did not come to their end.
@Component
class UnfinishedJobs {

  private static final Logger LOG = LoggerFactory.getLogger(UnfinishedJobs.class);
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final String ENDING = ".json";

  private final Path folder;

  UnfinishedJobs(@Value("${weft.home:data}") Path home) {
    this.folder = home.resolve("jobs");
  }

  /// @param id of the job, and of the import if it writes something
  record Job(String id, String landscape, String fileName) {}

  void begin(Job job) {
    try {
      Files.createDirectories(folder);
      Files.write(folder.resolve(job.id() + ENDING), JSON.writeValueAsBytes(job));
    } catch (IOException e) { // the import itself is not in danger
      LOG.warn("After a crash nobody would know of import {}", job.id(), e);
    }
  }

  void end(String id) {
    try {
      Files.deleteIfExists(folder.resolve(id + ENDING));
    } catch (IOException e) {
      LOG.warn("The next start will tell of import {} again", id, e);
    }
  }

  /// Those of a server that was killed, by id; they are not kept any longer.
  Map<String, Job> take() {
    var jobs = new HashMap<String, Job>();
    if (!Files.isDirectory(folder)) {
      return jobs;
    }
    try (var files = Files.newDirectoryStream(folder, "*" + ENDING)) {
      for (var file : files) {
        try {
          var job = JSON.readValue(Files.readAllBytes(file), Job.class);
          jobs.put(job.id(), job);
        } catch (JacksonException e) {
          LOG.warn("{} was cut off: it is of an import that had not begun", file, e);
        }
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      LOG.warn("The jobs of the server before cannot be read", e);
    }
    return jobs;
  }
}

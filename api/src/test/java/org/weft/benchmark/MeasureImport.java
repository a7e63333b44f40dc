package org.weft.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.springframework.beans.BeanUtils;
import org.springframework.util.ClassUtils;
import org.weft.importing.ImportBatch;
import org.weft.importing.ImportInput;
import org.weft.importing.Importer;
import org.weft.landscape.EntityKind;

/// Prints how long an importer takes to read a file of XML and the most heap that it takes
/// meanwhile, beside the floor: a pass over the same file by the parser alone. Nothing is written.
///
/// Arguments: file, then optionally the class of the importer (that of IATI) and how often (3).
public final class MeasureImport {

  private static final String IATI = "org.weft.importing.iati.IatiImporter";

  private MeasureImport() {}

  public static void main(String[] args) throws IOException, XMLStreamException {
    var file = Path.of(args[0]);
    var name = args.length > 1 ? args[1] : IATI;
    int times = args.length > 2 ? Integer.parseInt(args[2]) : 3;
    double size = Files.size(file) / 1e6;
    for (int i = 0; i < times; i++) {
      var start = new Start();
      long events = pass(file);
      print("floor, %,d events".formatted(events), size, start);
      resetPeaks();
      start = new Start();
      var batch = read(file, name);
      print(
          "import, %,d facts, %,d flows"
              .formatted(
                  batch.facts().size(),
                  batch.facts().stream()
                      .filter(one -> one.draft().input().entity() == EntityKind.FLOW)
                      .count()),
          size,
          start);
      System.out.printf(
          "  heap at most %,d MB of %,d MB%n",
          peak() / 1_000_000, Runtime.getRuntime().maxMemory() / 1_000_000);
    }
  }

  /// When something began, by the clock and by what the thread had used of its processor: on a busy
  /// machine the second is the truer one.
  private record Start(long nanos, long processorNanos) {
    Start() {
      this(System.nanoTime(), processorNanosNow());
    }
  }

  private static long processorNanosNow() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static void print(String what, double size, Start start) {
    double seconds = (System.nanoTime() - start.nanos()) / 1e9;
    double ofProcessor = (processorNanosNow() - start.processorNanos()) / 1e9;
    System.out.printf(
        "%s: %.1f s, %.0f MB/s; %.1f s of the processor, %.0f MB/s%n",
        what, seconds, size / seconds, ofProcessor, size / ofProcessor);
  }

  private static long pass(Path file) throws IOException, XMLStreamException {
    try (var text = Files.newBufferedReader(file)) {
      var xml = XMLInputFactory.newDefaultFactory().createXMLStreamReader(text);
      long events = 0;
      for (; xml.hasNext(); xml.next()) {
        events++;
      }
      return events;
    }
  }

  private static ImportBatch read(Path file, String importer) throws IOException {
    var batch = new ImportBatch("measured", 1000);
    ((Importer) BeanUtils.instantiateClass(ClassUtils.resolveClassName(importer, null)))
        .read(ImportInput.of(file), batch);
    return batch;
  }

  private static void resetPeaks() {
    System.gc();
    ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
  }

  /// Peaks of all pools together, which may not have been at the same time: no less than the truth.
  private static long peak() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .mapToLong(pool -> pool.getPeakUsage().getUsed())
        .sum();
  }
}

package org.weft.importing;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/// How large an import may be to be written in one transaction: as many facts as both the server
/// and the database have memory for. `weft.import.one-transaction` states another number.
@Component
class OneTransaction {

  /// Our estimates, on the safe side. What the server takes besides:
  private static final long SERVER_ITSELF = 150_000_000;

  private static final long SERVER_BYTES_A_FACT = 5_000;

  /// Of its heap, 70 % of which Neo4j gives to transactions: a database of 300 MB does not take
  /// 22,000 facts of a generated landscape at once, one of 500 MB does. Where that is too much all
  /// the same, a first load goes in parts.
  private static final long DATABASE_BYTES_A_FACT = 18_000;

  /// Of a draft, as {@link DraftStore} counts it. Longer texts count as more facts.
  private static final int TEXT_BYTES_A_FACT = 500;

  private final int facts;

  OneTransaction(Environment environment, ImportLimits limits) {
    this.facts =
        limits.oneTransaction() > 0
            ? limits.oneTransaction()
            : byMemory(
                Runtime.getRuntime().maxMemory(),
                environment.containsProperty("spring.neo4j.uri")
                    ? DataSize.ofGigabytes(2).toBytes() // not known; as the embedded one has
                    : bytes(environment.getProperty("weft.database.heap", "2g")));
  }

  static int byMemory(long server, long database) {
    var most =
        Math.min((server - SERVER_ITSELF) / SERVER_BYTES_A_FACT, database / DATABASE_BYTES_A_FACT);
    return (int) Math.clamp(most / 1_000 * 1_000, 1_000, 1_000_000);
  }

  /// As after `-Xmx`.
  private static long bytes(String heap) {
    var number = Long.parseLong(heap.replaceAll("[^0-9]", ""));
    return switch (Character.toLowerCase(heap.charAt(heap.length() - 1))) {
      case 'g' -> number << 30;
      case 'm' -> number << 20;
      case 'k' -> number << 10;
      default -> number;
    };
  }

  /// The most actors that are compared with each other: each takes some 4,300 bytes meanwhile.
  int actors() {
    return byMemory(Runtime.getRuntime().maxMemory(), Long.MAX_VALUE);
  }

  /// The most facts, each with 500 bytes of text on average.
  int facts() {
    return facts;
  }

  long bytes() {
    return (long) facts * TEXT_BYTES_A_FACT;
  }
}

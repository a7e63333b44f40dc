package org.weft.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/// A test class that asks the whole server about landscapes of `seed-data`. They are imported into
/// the emptied shared database once, before its first test; its tests only read.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest
@ContextConfiguration(initializers = TestDatabaseConnection.class)
@ExtendWith(SeedExtension.class)
public @interface SeedTest {

  /// Folders of `seed-data`, such as `demo`.
  String[] value();
}

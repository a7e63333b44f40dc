package org.weft.writing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.ComponentScan;
import org.weft.support.GraphTest;

/// A test of the rooms that write, without the API on top, on the shared database.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@GraphTest
@SpringBootTest(
    classes = WriterTest.Rooms.class,
    webEnvironment = SpringBootTest.WebEnvironment.NONE,
    properties = "spring.graphql.schema.locations=classpath:none/")
@interface WriterTest {

  /// What writing needs of the server. No `@Configuration`: the server under other tests would scan
  /// it, and configure everything twice.
  @EnableAutoConfiguration
  @ComponentScan({"org.weft.graphdb", "org.weft.validation", "org.weft.writing"})
  class Rooms {}
}

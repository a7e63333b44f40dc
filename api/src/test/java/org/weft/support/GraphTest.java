package org.weft.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.test.context.ContextConfiguration;

/// A test class against the shared in-process Neo4j, schema applied, emptied before each test.
///
/// Test methods and constructors may take an `org.neo4j.driver.Driver`. Together with
/// `@SpringBootTest` the server under test uses the same database:
///
/// ```java
/// @GraphTest
/// class TieQueriesGraphTest {
///   @Test
///   @DrawnGraph("CREATE (a:Entity {key: 'a'})-[:FROM]->(b:Entity {key: 'b'})")
///   void aTieIsReadWithBothEnds(Driver driver) { … }
/// }
/// ```
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(GraphTestExtension.class)
@ContextConfiguration(initializers = TestDatabaseConnection.class)
public @interface GraphTest {}

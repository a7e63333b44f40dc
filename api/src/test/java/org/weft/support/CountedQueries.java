package org.weft.support;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Query;
import org.neo4j.driver.Session;

/// Notes what every session of a driver is asked: the first line of each query.
public final class CountedQueries {

  private final List<String> asked = new CopyOnWriteArrayList<>();

  public void forget() {
    asked.clear();
  }

  /// In the order in which they were asked.
  public List<String> asked() {
    return List.copyOf(asked);
  }

  public Driver listening(Driver driver) {
    return proxy(
        Driver.class,
        (_, method, arguments) -> {
          var result = invoke(driver, method, arguments);
          return result instanceof Session session ? listening(session) : result;
        });
  }

  private Session listening(Session session) {
    return proxy(
        Session.class,
        (_, method, arguments) -> {
          if (arguments != null && arguments.length > 0 && arguments[0] instanceof Query query) {
            asked.add(query.text().lines().findFirst().orElse("").replace("// ", ""));
          }
          return invoke(session, method, arguments);
        });
  }

  private static Object invoke(Object target, Method method, Object[] arguments) throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
  }
}

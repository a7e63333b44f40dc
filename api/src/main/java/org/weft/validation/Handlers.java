package org.weft.validation;

import io.micronaut.context.annotation.Executable;
import io.micronaut.core.annotation.Introspected;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.stereotype.Controller;

/// A GraphQL controller with constraints on the parameters of its methods. Use it in place of
/// `@Controller`: without it such a method is refused at its first call.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Controller
@Introspected
@Executable
public @interface Handlers {}

package dev.mycelium.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Generates, into the annotated package, a record with its codec for every message of a contract.
 *
 * <pre>{@code
 * @MyceliumContracts("contracts.yaml")
 * package com.acme.chat;
 * }</pre>
 *
 * <p>The file is looked for in the folder given by the compiler option {@code -Amycelium.contracts.dir}, then where the
 * compiler keeps resources and sources; in each place beside the package first, then at the root.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PACKAGE)
public @interface MyceliumContracts {

    /**
     * The contract file: a relative path with {@code /} between its parts, such as {@code contracts.yaml} or
     * {@code bus/contracts.yaml}.
     */
    String value();

    /**
     * The simple name of the generated class that holds what belongs to the contract as a whole: its digest, its codecs,
     * the sealed interface of its messages.
     */
    String name() default "Contracts";

    /**
     * What becomes of a change, compared with the {@code contracts.lock} beside the contract, by which old and new code
     * would refuse or misread each other's bytes. By default it is an error until {@code schema.version} is raised.
     */
    Evolution evolution() default Evolution.GUARDED;
}

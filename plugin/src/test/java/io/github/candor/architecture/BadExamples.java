package io.github.candor.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

/** A house in which every rule is broken once, so that no rule can pass by matching nothing. */
final class BadExamples {
    /** Root package of the bad house. */
    static final String ROOT = "io.github.candor.architecture.bad";

    private BadExamples() {}

    /** Returns all classes of the bad house. */
    static JavaClasses classes() {
        return new ClassFileImporter().importPackages(ROOT);
    }
}

/**
 * The goals of the Maven plugin, and what they need to know of a project: which packages were compiled from which
 * contract, and where the contract is now.
 */
@NullMarked
package dev.mycelium.maven;

import org.jspecify.annotations.NullMarked;

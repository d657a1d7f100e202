/** YAML as authors and others write it. */
package io.github.candor.read.yaml;

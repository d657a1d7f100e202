/** Tests of looking up names: what is advised for one that is not known. They hold what an author reads at night. */
package io.github.candor.read.name;

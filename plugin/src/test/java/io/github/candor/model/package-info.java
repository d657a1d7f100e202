/** Facts for tests, stated as briefly as an author would. */
package io.github.candor.model;

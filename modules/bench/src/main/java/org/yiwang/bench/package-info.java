/**
 * Measurements and drills, run by hand and never by the tests: {@code java -jar
 * modules/bench/target/bench.jar <command>}. Results with machine and date are kept in
 * docs/benchmarks.md.
 */
package org.yiwang.bench;

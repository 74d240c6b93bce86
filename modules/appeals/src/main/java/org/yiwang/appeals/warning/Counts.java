package org.yiwang.appeals.warning;

/**
 * How many were heard.
 *
 * @param voices households and names, each once however often they called; all anonymous ones
 *     together are one
 * @param calls how often anybody called
 * @param households those of the voices that are registered households
 */
public record Counts(int voices, int calls, int households) {}

package org.yiwang.launcher.demo.town.land;

import java.util.List;

/** A Party branch with the grids below it. */
public record Branch(String code, String name, int number, List<Grid> grids) {}

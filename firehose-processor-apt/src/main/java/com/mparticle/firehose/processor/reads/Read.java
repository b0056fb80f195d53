package com.mparticle.firehose.processor.reads;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;

/**
 * A place in the source that reads something gated.
 *
 * @param tree the call, the method reference or the mention of a constant
 * @param unit the source file
 */
record Read(Gate gate, Tree tree, CompilationUnitTree unit) {}

package com.mparticle.firehose.processor.access;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;

/**
 * A place in the source that accesses something that requires a permission.
 *
 * @param tree the call, the method reference or the mention of a constant
 * @param unit the source file
 */
record PermissionedAccess(PermissionedElement element, Tree tree, CompilationUnitTree unit) {}

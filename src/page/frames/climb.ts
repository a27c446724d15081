/** The frame element that a node's document is shown in, when its parent is of the same origin; null in a page of its own. */
export function frameAround(node: Node): Element | null {
  const document = node.nodeType === 9 ? (node as Document) : node.ownerDocument;
  return document?.defaultView?.frameElement ?? null;
}

/** What a node stands in, out of frames too; null above the page, and at the edge of a shadow tree. */
export function parentOf(node: Node): Node | null {
  return node.parentNode ?? (node.nodeType === 9 ? frameAround(node) : null);
}

/** `contains`, for nodes in frames too. */
export function holds(root: Node, node: Node): boolean {
  for (let at: Node | null = node; at; at = frameAround(at)) if (root.contains(at)) return true;
  return false;
}

/** The node itself, or the frame of `document` in which it stands, however deep. */
export function placeIn(document: Document, node: Node): Node {
  let at = node;
  while (at.ownerDocument !== document) {
    const frame = frameAround(at);
    if (!frame) return at;
    at = frame;
  }
  return at;
}

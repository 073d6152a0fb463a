// question: Quels éléments une écriture a-t-elle touchés, avant et après ?
// parameters: $revision
// columns: position, elements
MATCH (p:ChangePart {revision: $revision})
RETURN p.position AS position, p.elements AS elements
ORDER BY position

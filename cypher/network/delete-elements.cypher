// question: Combien d’éléments à effacer avant de réécrire le réseau ?
// parameters: $labels
// columns: 
MATCH (n)
WHERE any(label IN labels(n) WHERE label IN $labels)
DETACH DELETE n

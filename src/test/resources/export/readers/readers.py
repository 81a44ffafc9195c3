# Reads a file with a Python library and prints what it found, a line for each node and edge.
import sys

kind, path = sys.argv[1:]


def escaped(text):
    return str(text).replace("\n", "\\n").replace("\t", "\\t")


def edge(source, data, target):
    print("edge", source, data["label"], target, float(data["weight"]), escaped(data["sentence"]))


sys.stdout.reconfigure(encoding="utf-8")
if kind == "igraph":
    import igraph

    graph = igraph.Graph.Read_GraphML(path)
    for node in graph.vs:
        print("node", node["id"], escaped(node["label"]))
    for each in graph.es:
        edge(graph.vs[each.source]["id"], each.attributes(), graph.vs[each.target]["id"])
else:
    import networkx

    if kind == "graphml":
        graph = networkx.read_graphml(path)
    else:
        graph = networkx.read_gexf(path, version="1.2draft")
    for name, data in graph.nodes(data=True):
        print("node", name, escaped(data["label"]))
    for source, target, data in graph.edges(data=True):
        edge(source, data, target)

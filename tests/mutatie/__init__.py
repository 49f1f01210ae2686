"""Mutations of rules and norms: does some voorbeeld or scenario notice each of them?"""
